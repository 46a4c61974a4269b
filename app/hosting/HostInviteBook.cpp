// SPDX-License-Identifier: MIT
#include "app/hosting/HostInviteBook.h"

#include "shared/base/Logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String idKey("id");
constexpr QLatin1String codeKey("code");
constexpr qint64 kLongestFile = 4096; //!< bytes

} // namespace

HostInviteBook::HostInviteBook(QString file)
    : m_file(std::move(file))
{}

std::optional<KeptInvite> HostInviteBook::invite() const
{
    if (m_put)
        return m_put;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLongestFile)).object();
    KeptInvite kept{object.value(idKey).toString(), object.value(codeKey).toString()};
    if (kept.id.isEmpty() || kept.code.isEmpty())
        return std::nullopt;
    return kept;
}

void HostInviteBook::put(const KeptInvite &invite)
{
    m_put = invite;
    const QJsonObject object{{idKey, invite.id}, {codeKey, invite.code}};
    QSaveFile file(m_file);
    // Nobody else's before there is anything in it.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0
        // commit() passes over what it can't write of the rest, and would leave a file cut short.
        && file.flush() && file.commit();
    if (!written)
        qCWarning(lcApp).noquote() << "the invite is not kept:" << file.errorString();
}

} // namespace hearth::app
