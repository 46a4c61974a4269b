// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! One stream of the desk: how it does, what it is called and of what kind it is, and whether it told of something.
T.AbstractButton {
    id: root

    required property int index
    required property SourceTab tab
    required property bool current
    readonly property color dot: {
        if (root.tab.failed)
            return Theme.bad;
        if (root.tab.state === SourceTab.Live)
            return Theme.ok;
        return root.tab.state === SourceTab.Ended || root.tab.state === SourceTab.Idle ? Theme.muted : Theme.warn;
    }
    readonly property bool told: root.tab.alerts.told !== ""
    readonly property string standing: {
        switch (root.tab.state) {
        case SourceTab.Live:
            return qsTr("live");
        case SourceTab.Connecting:
            return qsTr("connecting");
        case SourceTab.Waiting:
            return qsTr("reconnecting");
        case SourceTab.Ended:
            return root.tab.failed ? qsTr("failed") : qsTr("finished");
        default:
            return qsTr("stopped");
        }
    }

    signal closeWanted

    implicitWidth: Math.min(contentItem.implicitWidth, Theme.px(280)) + leftPadding + rightPadding
    implicitHeight: Theme.px(38)
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapHuge
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.tab.title
    Accessible.role: Accessible.PageTab
    Accessible.name: Array.from([root.text, root.tab.kindText, root.standing, root.told ? qsTr("told of something") : ""]).filter(part => part).join(", ")
    Accessible.checkable: true
    Accessible.checked: root.current
    Keys.onDeletePressed: root.closeWanted()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        clip: true

        // Its foot is the page itself.
        Rectangle {
            width: parent.width
            height: parent.height + radius
            radius: Theme.radius
            color: root.current ? Theme.background : root.hovered ? Theme.sunken : Theme.clear
            border.width: root.current ? Theme.hairline : 0
            border.color: Theme.line
        }
        FocusRing { shown: root.visualFocus; distance: -Theme.focusWidth }
    }
    contentItem: Row {
        spacing: Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.gap
            height: Theme.gap
            radius: width / 2
            color: root.dot
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.told
            glyph: "bell"
            size: Theme.iconSmall
            color: Theme.bad
        }
        PlainText {
            height: parent.height
            width: Math.min(implicitWidth, Theme.px(180))
            text: root.text
            font: root.current ? Theme.bodyStrong : Theme.body
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        PlainText {
            height: parent.height
            text: root.tab.kindText
            color: Theme.muted
            Accessible.ignored: true
        }
    }

    IconButton {
        id: close

        anchors {
            right: parent.right
            rightMargin: Theme.gapTiny
            verticalCenter: parent.verticalCenter
        }
        implicitWidth: Theme.px(24)
        implicitHeight: Theme.px(24)
        iconSize: Theme.px(14)
        visible: root.current || root.hovered || close.hovered
        focusPolicy: Qt.NoFocus
        glyph: "x"
        text: qsTr("Close %1").arg(root.text)
        onClicked: root.closeWanted()
    }
    HoverTip {
        text: root.tab.address
        wanted: root.hovered
    }
}
