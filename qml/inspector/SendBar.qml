// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Writes a frame to a WebSocket. Up and Down bring back what was sent before.
FocusScope {
    id: root

    required property SourceTab tab
    readonly property bool live: root.tab.state === SourceTab.Live
    property list<string> sent
    property int place: -1
    property string problem: ""

    function send() {
        if (field.text === "" || !root.live)
            return;
        root.problem = root.tab.send(field.text, form.current);
        if (root.problem !== "")
            return;
        root.sent = Array.from([field.text]).concat(Array.from(root.sent).filter(text => text !== field.text)).slice(0, 50);
        root.place = -1;
        field.text = "";
    }

    function recall(step: int) {
        const place = Math.max(-1, Math.min(root.sent.length - 1, root.place + step));
        if (place === root.place)
            return;
        root.place = place;
        field.text = place < 0 ? "" : root.sent[place];
    }

    implicitHeight: column.implicitHeight
    // What was meant for one server is not sent to another by mistake.
    onTabChanged: {
        root.problem = field.text = "";
        root.sent = [];
        root.place = -1;
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.gapTiny

        RowLayout {
            spacing: Theme.gap

            TextField {
                id: field

                Layout.fillWidth: true
                focus: true
                font: Theme.codeCell
                wrong: root.problem !== ""
                placeholderText: root.live ? qsTr("Send a frame…") : qsTr("Frames can be sent once it is connected")
                Accessible.name: qsTr("Frame to send")
                Accessible.description: root.problem
                onTextEdited: root.problem = ""
                onAccepted: root.send()
                Keys.onUpPressed: root.recall(1)
                Keys.onDownPressed: root.recall(-1)
            }
            TextTabs {
                id: form

                choices: [qsTr("Text"), qsTr("JSON"), qsTr("Hex")]
                Accessible.name: qsTr("What the frame is")
                onChosen: index => {
                    form.current = index;
                    root.problem = "";
                }
                current: 0
            }
            SecondaryButton {
                enabled: root.live && field.text !== ""
                text: qsTr("Send")
                onClicked: root.send()
            }
        }
        HintText {
            Layout.fillWidth: true
            glyph: "alert"
            tint: Theme.bad
            text: root.problem
            Accessible.role: Accessible.AlertMessage
        }
    }
}
