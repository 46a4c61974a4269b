// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Makes an invite, and shows its link, which nobody can have again.
DialogBox {
    id: root

    required property ServerAdministration administration
    required property bool connected
    readonly property bool made: root.administration.newLink !== ""

    title: root.made ? qsTr("The invite is ready") : qsTr("New invite")
    closedBy: root.made ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: root.administration.forgetLink()
    onOpened: form.takeFocus()
    onMadeChanged: if (root.made && root.visible) link.takeFocus()
    onClosed: root.administration.forgetLink()

    InviteForm {
        id: form

        Layout.fillWidth: true
        visible: !root.made
        administration: root.administration
        connected: root.connected
        onCancelled: root.close()
    }
    NewLink {
        id: link

        Layout.fillWidth: true
        visible: root.made
        link: root.administration.newLink
        hint: root.administration.linkHint
        onDone: root.close()
    }
}
