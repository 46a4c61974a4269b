// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! An invite out of a picture of its QR code: from a file, from the clipboard, or dropped.
Column {
    id: root

    //! Nobody is on the way to a server.
    required property bool ready

    readonly property bool busy: picture.busy

    signal found(link: string)

    function choose() {
        // By its address, so that the dialog's module is loaded for whoever asks for it.
        dialog.setSource("PictureDialog.qml", { picture: picture, parentWindow: root.Window.window });
    }

    function look() {
        picture.look();
    }

    function read(file: url) {
        if (root.ready)
            picture.read(file);
    }

    //! Whether a picture was there to be read.
    function readCopied(): bool {
        picture.look();
        if (root.ready && picture.copied)
            picture.readCopied();
        return picture.copied;
    }

    function forgetError() {
        picture.forgetError();
    }

    spacing: Theme.gap

    InvitePicture {
        id: picture

        onFound: link => root.found(link)
    }
    SecondaryButton {
        visible: picture.copied && root.ready
        enabled: !picture.busy
        text: qsTr("Use the picture you copied")
        onClicked: picture.readCopied()
    }
    HintText {
        width: parent.width
        glyph: "alert"
        tint: Theme.bad
        text: picture.error
        Accessible.role: Accessible.AlertMessage
    }
    Loader { id: dialog }
}
