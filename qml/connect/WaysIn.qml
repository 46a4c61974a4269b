// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! To a server of this network, to any by its address, or to one's own.
Grid {
    id: root

    required property SignIn signIn
    required property ServerFinder finder
    //! Null where this computer has nothing to host with.
    required property HostedServer hosting
    //! Side by side.
    required property bool wide

    signal hostWanted

    function focusHost() {
        (hostCard.item as HostCard).takeFocus();
    }

    function takeFocus() {
        where.takeFocus();
    }

    columns: root.wide ? 2 : 1
    spacing: Theme.gapLarge

    TitledCard {
        id: join

        width: root.wide ? Math.round((root.width - root.spacing) * 0.54) : root.width
        height: root.wide ? Math.max(implicitHeight, hostCard.implicitHeight) : implicitHeight
        title: qsTr("On this network")

        FoundServers {
            width: parent.width
            title: join.title
            finder: root.finder
            busy: root.signIn.busy
        }
        AddressForm {
            id: where

            width: parent.width
            signIn: root.signIn
        }
        DropFrame {
            parent: join
            width: join.width
            height: join.height
            enabled: !root.signIn.busy
            onTaken: list => where.takeDropped(list)
        }
    }
    Loader {
        id: hostCard

        width: root.wide ? root.width - root.spacing - join.width : root.width
        height: root.wide ? join.height : implicitHeight
        active: root.hosting !== null
        visible: active
        // qmllint disable unqualified
        sourceComponent: HostCard {
            hosting: root.hosting
            onOpened: root.hostWanted()
        }
        // qmllint enable unqualified
    }
}
