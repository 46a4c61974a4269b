// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Which feed it is, how it does, and whether it goes on.
Rectangle {
    id: root

    required property FeedView feed
    required property bool connected
    required property bool showsMenuButton
    required property bool following
    //! Of FeedPage.Part.
    property int part: FeedPage.Events
    readonly property EventInspector inspector: root.feed?.inspector ?? null
    readonly property bool paused: root.inspector?.paused ?? false
    readonly property int plotCount: root.inspector?.plots.count ?? 0
    readonly property string about: {
        if (!root.inspector)
            return "";
        const count = number => Number(number).toLocaleString(Qt.locale(), "f", 0);
        const captured = qsTr("%1 captured").arg(count(root.inspector.captured));
        const dropped = root.inspector.dropped > 0 ? qsTr("%1 dropped").arg(count(root.inspector.dropped)) : "";
        return Array.from([root.connected ? root.inspector.rateText : "", captured, dropped]).filter(part => part).join(" · ");
    }

    signal menuWanted
    signal followWanted
    signal alertsWanted

    implicitHeight: Theme.headerHeight
    color: Theme.background

    RowLayout {
        anchors {
            fill: parent
            leftMargin: root.showsMenuButton ? Theme.gapMedium : Theme.gapPage
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gap

        IconButton {
            visible: root.showsMenuButton
            glyph: "menu"
            text: qsTr("Show the feeds")
            onClicked: root.menuWanted()
        }
        PlainText {
            Layout.fillWidth: true
            Layout.minimumWidth: Math.min(Layout.maximumWidth, Theme.px(88))
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.feed?.title ?? qsTr("Feeds")
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        PlainText {
            Layout.fillWidth: true
            text: root.width >= Theme.px(760) ? root.about : ""
            color: Theme.muted
            font: Theme.detail
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        SegmentedChoice {
            Layout.preferredWidth: Theme.px(188)
            visible: root.feed !== null
            choices: [qsTr("Events"), root.plotCount > 0 ? qsTr("Charts (%1)").arg(root.plotCount) : qsTr("Charts")]
            current: root.part
            Accessible.name: qsTr("Parts of this page")
            onCurrentChanged: root.part = current
        }
        IconButton {
            visible: root.feed !== null
            glyph: "bell"
            checked: (root.feed?.alerts.count ?? 0) > 0
            text: qsTr("Notices of this feed")
            onClicked: root.alertsWanted()
        }
        IconButton {
            visible: root.feed !== null && root.part === FeedPage.Events
            glyph: "arrow-up"
            checked: root.following
            text: root.following ? qsTr("The newest event is followed") : qsTr("Follow the newest event")
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.followWanted()
        }
        SecondaryButton {
            id: pause

            visible: root.feed !== null && !root.paused
            implicitWidth: Theme.px(96)
            text: qsTr("Pause")
            onClicked: {
                root.inspector.paused = true;
                resume.forceActiveFocus();
            }
        }
        PrimaryButton {
            id: resume

            visible: root.paused
            implicitWidth: Math.max(Theme.px(96), Math.ceil(contentItem.implicitWidth) + leftPadding + rightPadding)
            text: (root.inspector?.waiting ?? 0) > 0 ? qsTr("Resume · %1 new").arg(Number(root.inspector.waiting).toLocaleString(Qt.locale(), "f", 0)) : qsTr("Resume")
            onClicked: {
                root.inspector.paused = false;
                pause.forceActiveFocus();
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
