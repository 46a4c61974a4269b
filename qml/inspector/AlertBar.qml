// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What a stream told of last, until somebody puts it away, and what it is to tell of. Takes no room while there is nothing.
Rectangle {
    id: root

    required property SourceTab tab
    readonly property SourceAlerts alerts: root.tab.alerts

    //! Of what one wants to be told; with a path, of what is there.
    function ask(path: string) {
        dialog.active = true;
        (dialog.item as AlertsDialog).ask(path);
    }

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + Theme.gap)
    visible: root.alerts.told !== ""
    radius: Theme.radius
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.alerts.told

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gap
        }
        spacing: Theme.gap

        Icon {
            glyph: "bell"
            size: Theme.iconSmall
            color: Theme.bad
        }
        SmallText {
            text: root.alerts.toldTime
            Accessible.ignored: true
        }
        PlainText {
            id: words

            Layout.fillWidth: true
            text: root.alerts.told
            font: Theme.detail
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        LinkButton {
            text: qsTr("Show the event")
            onClicked: root.tab.lookAtAlert()
        }
        LinkButton {
            textColor: Theme.muted
            text: qsTr("Dismiss")
            onClicked: root.alerts.dismiss()
        }
    }
    Loader {
        id: dialog

        active: false
        visible: false
        // qmllint disable unqualified
        sourceComponent: AlertsDialog {
            alerts: root.alerts.model
            streamTitle: root.tab.title
            onClosed: dialog.active = false
        }
        // qmllint enable unqualified
    }
}
