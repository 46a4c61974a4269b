// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What this person alone is told, above every page: it stays until it is put away, and then the next one shows.
Rectangle {
    id: root

    //! Null while nobody is signed in.
    required property ReceivedNotices notices
    readonly property int count: root.notices?.count ?? 0
    readonly property string link: root.notices?.link ?? ""
    readonly property bool leadsInside: root.notices?.leadsInside ?? false
    property bool whole: false

    //! The notice has led to a place within the app.
    signal followed

    function follow() {
        if (!root.leadsInside) {
            linkDialog.ask(root.link);
            return;
        }
        root.followed();
        root.notices.followLink();
    }

    function putAway() {
        root.whole = false;
        root.notices.putAway();
    }

    visible: root.count > 0
    height: visible ? row.implicitHeight + 2 * Theme.gap : 0
    color: Theme.surface
    onNoticesChanged: root.whole = false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Array.from([root.notices?.title, root.notices?.body, root.notices?.about]).filter(part => part).join(" – ")

    LinkDialog { id: linkDialog }
    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gapMedium

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gapTiny
            glyph: "bell"
            color: Theme.accent
            size: Theme.iconSmall
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                PlainText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: root.notices?.title ?? ""
                    font: Theme.bodyStrong
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                SmallText {
                    Layout.fillWidth: true
                    text: root.notices?.about ?? ""
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            ScrollPane {
                Layout.fillWidth: true
                // Of a small window most is left to the page.
                implicitHeight: Math.min(body.implicitHeight, Math.round(root.Window.height / 4))
                visible: body.text !== ""
                contentHeight: body.implicitHeight
                follows: false

                PlainText {
                    id: body

                    width: parent.width
                    text: root.notices?.body ?? ""
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    elide: root.whole ? Text.ElideNone : Text.ElideRight
                    maximumLineCount: root.whole ? text.length + 1 : 2
                    Accessible.ignored: true
                }
            }
        }
        LinkButton {
            visible: body.truncated || root.whole
            text: root.whole ? qsTr("Show less") : qsTr("Show all")
            onClicked: root.whole = !root.whole
        }
        LinkButton {
            visible: root.leadsInside || opener.destination(root.link) !== ""
            text: root.link === "" ? qsTr("Show") : qsTr("Open link")
            onClicked: root.follow()

            LinkOpener { id: opener }
        }
        SmallText {
            visible: root.count > 1
            text: qsTr("1 of %1").arg(root.count)
        }
        LinkButton {
            visible: root.count > 1
            text: qsTr("Put all away")
            onClicked: {
                root.whole = false;
                root.notices.putAllAway();
            }
        }
        IconButton {
            glyph: "x"
            iconSize: Theme.iconSmall
            text: qsTr("Put this notice away")
            onClicked: root.putAway()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
