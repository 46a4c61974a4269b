// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace hearth::server {

//! What `nft --json list ruleset` prints (libnftables-json(5)), and what becomes under it of the
//! first packet of a connection that somebody on the network begins to a port of TCP. A rule whose
//! conditions are not known here may do what it says or not, and is counted for both.
class NftRuleset
{
public:
    enum class Outcome {
        NoRules, //!< nothing looks at such packets
        Passes,
        Dropped,
        Unclear //!< it depends
    };

    //! Nothing when it is not that.
    static std::optional<NftRuleset> read(const QByteArray &json);

    [[nodiscard]] Outcome outcomeFor(quint16 port) const;

private:
    struct Chain
    {
        QString table; //!< with its family
        QString hook; //!< of those that the kernel begins with
        bool dropsRest = false;
        std::vector<QJsonArray> rules;
    };

    struct Walk;

    void addChain(const QJsonObject &object);
    void addRule(const QJsonObject &object);
    [[nodiscard]] static QString keyOf(const QJsonObject &object, const char *name);

    QHash<QString, Chain> m_chains; //!< by family, table and name
};

} // namespace hearth::server
