// SPDX-License-Identifier: MIT
#include "app/inspector/EventAlert.h"

#include <QCoreApplication>

#include <cmath>

namespace hearth::app {

namespace {

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(EventAlert)
};

} // namespace

std::optional<double> EventAlert::number() const
{
    bool isNumber = false;
    const double read = value.toDouble(&isNumber);
    return isNumber && std::isfinite(read) ? std::optional(read) : std::nullopt;
}

bool EventAlert::matches(const EventField &field) const
{
    const auto threshold = number();
    switch (comparison) {
    case Comparison::Above:
        return threshold && field.number && *field.number > *threshold;
    case Comparison::Below:
        return threshold && field.number && *field.number < *threshold;
    case Comparison::Equals:
        return field.text == value || (threshold && field.number == threshold);
    }
    return false;
}

QString EventAlert::comparisonWord() const
{
    switch (comparison) {
    case Comparison::Above:
        return AlertWords::tr("above");
    case Comparison::Below:
        return AlertWords::tr("below");
    case Comparison::Equals:
        return AlertWords::tr("equal to");
    }
    return {};
}

QString EventAlert::toText() const
{
    return AlertWords::tr("%1 %2 %3").arg(path.toString(), comparisonWord(), value);
}

} // namespace hearth::app
