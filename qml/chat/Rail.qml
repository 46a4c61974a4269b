// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The narrow strip at the left: where one can go, and oneself.
FocusScope {
    id: root

    required property Session session
    required property string page
    readonly property bool showsSettings: root.page.startsWith("settings")

    signal pageChosen(page: string)
    signal signOutChosen

    function editStatus() {
        account.editStatus();
    }

    implicitWidth: Theme.railWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken

        Hairline {
            anchors.right: parent.right
            height: parent.height
        }
    }
    ColumnLayout {
        anchors {
            fill: parent
            topMargin: Theme.gapMedium
            bottomMargin: Theme.gapMedium
        }
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.gap
            visible: root.height >= Theme.px(320)
            implicitWidth: Theme.logoSize
            implicitHeight: Theme.logoSize
            radius: Theme.radius
            color: Theme.accent
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Hearth")

            Text {
                anchors.centerIn: parent
                text: "H"
                textFormat: Text.PlainText
                color: Theme.accentText
                font.pixelSize: Math.round(parent.height * 0.4)
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
        RailPlaces {
            Layout.fillWidth: true
            Layout.fillHeight: true
            session: root.session
            page: root.page
            onPageChosen: page => root.pageChosen(page)
        }
        RailButton {
            visible: root.session === null
            glyph: "settings"
            text: qsTr("Settings")
            checked: root.showsSettings
            onClicked: root.pageChosen("settings")
        }
        RailButton {
            focus: root.session === null
            glyph: "server"
            text: qsTr("Servers")
            checked: root.page === "connect"
            onClicked: root.pageChosen("connect")
        }
        AccountButton {
            id: account

            Layout.alignment: Qt.AlignHCenter
            visible: root.session !== null
            session: root.session
            chosen: root.showsSettings
            onAccountChosen: root.pageChosen("settings-account")
            onSettingsChosen: root.pageChosen("settings")
            onSignOutChosen: root.signOutChosen()
        }
    }
}
