// SPDX-License-Identifier: MIT
#include "app/InstanceSource.h"

#include "app/desk/SourceDesk.h"
#include "app/desktop/StandardInput.h"

#include <QCoreApplication>

namespace hearth::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InstanceSource)
};

} // namespace

void InstanceSource::open(SourceDesk &desk, const QString &address,
                          const std::shared_ptr<InstanceReply> &reply)
{
    SourceProfile source;
    source.address = address;
    const bool isOfOther = StandardInput::isOfOthers(address);
    if (isOfOther)
        source.name = Words::tr("Standard input");
    SourceTab *tab = desk.open(source);
    if (!tab) {
        reply->refuse(Words::tr("There is no room for another stream; close one first."));
        return;
    }
    if (!isOfOther)
        return;
    // With the tab the connection goes, and what it holds.
    QObject::connect(tab, &SourceTab::stateChanged, tab, [tab, held = reply]() mutable {
        if (!tab->isRunning())
            held.reset();
    });
}

void InstanceSource::begin(SourceDesk &desk, const QString &inspected, const QString &replayed)
{
    if (!inspected.isEmpty())
        desk.open({{}, {}, inspected});
    if (!replayed.isEmpty())
        desk.open({{}, {}, replayed, SourceProfile::Origin::Elsewhere, true});
}

} // namespace hearth::app
