// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlert.h"
#include "app/inspector/PlotSpec.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

//! What a person made of a stream, as it is kept: its charts and what one is told of. Members that
//! can't be read are left out.
namespace hearth::app::HabitJson {

void write(QJsonObject &object, const std::vector<PlotSpec> &plots);
void write(QJsonObject &object, const std::vector<EventAlert> &alerts, std::chrono::seconds pause);

[[nodiscard]] std::vector<PlotSpec> plots(const QJsonObject &object);
[[nodiscard]] std::vector<EventAlert> alerts(const QJsonObject &object);
//! Of nothing EventAlert::usualPause; a day at most.
[[nodiscard]] std::chrono::seconds pause(const QJsonObject &object);

} // namespace hearth::app::HabitJson
