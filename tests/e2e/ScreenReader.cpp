// SPDX-License-Identifier: MIT
#include "tests/e2e/ScreenReader.h"

#include "tests/e2e/AccessibleReference.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace hearth::e2e {

namespace {

constexpr const char *kAccessible = "org.a11y.atspi.Accessible";

//! Bits of AtspiStateType.
constexpr uint kEnabled = 1U << 8U;
constexpr uint kFocused = 1U << 12U;
constexpr uint kShowing = 1U << 25U;

//! All that is asked about one object; asked at once, since each answer is a way through the
//! application's event loop.
struct Question
{
    QString path;
    QDBusPendingReply<QList<AccessibleReference>> children;
    QDBusPendingReply<QDBusVariant> name;
    QDBusPendingReply<QString> role;
    QDBusPendingReply<QList<uint>> state;
};

} // namespace

ScreenReader::ScreenReader(const AccessibleBus &bus, QString service)
    : m_bus(bus)
    , m_service(std::move(service))
{}

QList<Spoken> ScreenReader::read() const
{
    const QDBusConnection bus = m_bus.connection();
    QList<Spoken> found;
    QStringList level{AccessibleReference::rootPath()};
    while (!level.isEmpty()) {
        QList<Question> questions;
        for (const QString &path : level)
            questions.append(
                {path, bus.asyncCall(call(path, kAccessible, "GetChildren")),
                 bus.asyncCall(call(path, "org.freedesktop.DBus.Properties", "Get",
                                    {QLatin1String(kAccessible), QStringLiteral("Name")})),
                 bus.asyncCall(call(path, kAccessible, "GetRoleName")),
                 bus.asyncCall(call(path, kAccessible, "GetState"))});
        level.clear();
        for (Question &question : questions) {
            question.state.waitForFinished();
            const uint state = question.state.isValid() ? question.state.value().value(0) : 0;
            const bool isRoot = question.path == AccessibleReference::rootPath();
            if (!isRoot && (state & kShowing) == 0)
                continue;
            question.children.waitForFinished();
            question.name.waitForFinished();
            question.role.waitForFinished();
            found.append({question.path, question.role.value(),
                          question.name.value().variant().toString(), (state & kEnabled) != 0,
                          (state & kFocused) != 0});
            const auto children = question.children.value();
            for (const AccessibleReference &child : children)
                level.append(child.path.path());
        }
    }
    return found;
}

std::optional<QRect> ScreenReader::placeOf(const Spoken &spoken) const
{
    // 0: of the screen.
    const QDBusPendingReply<QRect> place = m_bus.connection().call(
        call(spoken.path, "org.a11y.atspi.Component", "GetExtents", {QVariant::fromValue(0U)}));
    if (!place.isValid())
        return std::nullopt;
    return place.value();
}

QString ScreenReader::textOf(const Spoken &field) const
{
    const QDBusPendingReply<QString> text =
        m_bus.connection().call(call(field.path, "org.a11y.atspi.Text", "GetText", {0, -1}));
    return text.isValid() ? text.value() : QString();
}

QDBusMessage ScreenReader::call(const QString &path, const char *interface, const char *method,
                                const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(m_service, path, QLatin1String(interface),
                                                  QLatin1String(method));
    message.setArguments(arguments);
    return message;
}

} // namespace hearth::e2e
