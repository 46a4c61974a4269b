// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/DoctorProgram.h"

#include <QProcess>

#include <memory>

namespace hearth::app {

//! The one of the hearthd that is installed, as a process that ends with the app.
class HearthdDoctor final : public DoctorProgram
{
public:
    HearthdDoctor(QString program, QString dataDirectory);
    ~HearthdDoctor() override;
    Q_DISABLE_COPY_MOVE(HearthdDoctor)

    void start(const QString &listen, std::function<void(const Told &)> done) override;
    void cancel() override;

private:
    void finish(const Told &told);
    void onFinished(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QString m_dataDirectory;
    std::function<void(const Told &)> m_done;
    std::unique_ptr<QProcess> m_process;
};

} // namespace hearth::app
