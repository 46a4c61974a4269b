// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The filter of a stream. It is applied as soon as what stands there can be read; where it can't, the fault is marked in
//! its place. Below it stand what may follow, and what is wrong.
FocusScope {
    id: root

    required property CaptureInspector inspector
    property list<string> choices
    //! Of the fault, within the field.
    property rect fault: Qt.rect(0, 0, 0, 0)
    readonly property bool wrong: root.inspector.filterProblem !== ""
    readonly property CaptureModel rows: root.inspector.table

    function take(choice: string) {
        const end = root.inspector.completedEnd(field.text, field.cursorPosition, choice);
        field.text = root.inspector.completed(field.text, field.cursorPosition, choice);
        field.cursorPosition = end;
        root.choices = [];
        root.edit();
    }

    function offer() {
        root.choices = root.inspector.choicesAt(field.text, field.cursorPosition);
        panel.current = -1;
    }

    function edit() {
        root.inspector.checkFilter(field.text);
        // Once the letters have their places.
        // qmllint disable
        Qt.callLater(root.findFault);
        // qmllint enable
        apply.restart();
    }

    function findFault() {
        const from = field.positionToRectangle(root.inspector.problemPosition);
        const to = field.positionToRectangle(root.inspector.problemPosition + root.inspector.problemLength);
        root.fault = Qt.rect(field.leftPadding + from.x, from.y + from.height, Math.max(Theme.gap, to.x - from.x), Theme.focusWidth);
    }

    function applyNow() {
        apply.stop();
        root.choices = [];
        root.inspector.applyFilter(field.text);
    }

    //! The panel first, then the filter, then the time.
    function leave(): bool {
        if (root.choices.length > 0) {
            root.choices = [];
            return true;
        }
        if (field.text === "") {
            const ranged = root.inspector.rangeTo > 0;
            root.inspector.clearRange();
            return ranged;
        }
        field.text = "";
        root.edit();
        return true;
    }

    function restore() {
        apply.stop();
        root.choices = [];
        // What was on its way to be a filter still is.
        field.text = root.inspector.typedFilter();
        root.edit();
    }

    implicitHeight: Theme.controlHeight
    onInspectorChanged: root.restore()
    Component.onCompleted: root.restore()

    // So that a large capture is not searched for each letter.
    Timer {
        id: apply

        interval: 150
        onTriggered: if (!root.wrong && field.text !== root.inspector.filterText) root.inspector.applyFilter(field.text)
    }
    TextField {
        id: field

        anchors.fill: parent
        leftPadding: chip.visible ? chip.x + chip.width + Theme.gap : Theme.gapMedium
        rightPadding: pill.visible ? pill.width + Theme.gap + Theme.gapTiny : Theme.gapMedium
        focus: true
        wrong: root.wrong && field.text !== ""
        font: Theme.codeCell
        placeholderText: qsTr("Filter, such as type = reading and data.n > 60")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Accessible.name: qsTr("Filter")
        Accessible.description: root.wrong ? root.inspector.filterProblem : pill.counts
        onTextEdited: {
            root.edit();
            root.offer();
        }
        onAccepted: panel.current >= 0 ? root.take(root.choices[panel.current]) : root.applyNow()
        onActiveFocusChanged: if (!field.activeFocus) root.choices = []
        Keys.onDownPressed: root.choices.length > 0 ? panel.step(1) : root.offer()
        Keys.onUpPressed: panel.step(-1)
        Keys.onTabPressed: event => {
            event.accepted = root.choices.length > 0;
            if (event.accepted)
                root.take(root.choices[Math.max(0, panel.current)]);
        }
        Keys.onEscapePressed: event => event.accepted = root.leave()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.sunken
            border.width: field.activeFocus || field.wrong ? Theme.focusWidth : Theme.hairline
            border.color: field.wrong ? Theme.bad : field.activeFocus ? Theme.accent : Theme.line
        }

        Rectangle {
            x: root.fault.x
            y: root.fault.y
            width: Math.min(root.fault.width, field.width - field.rightPadding - x)
            height: root.fault.height
            visible: field.wrong && width > 0
            color: Theme.bad
        }
        RangeChip {
            id: chip

            x: Theme.gap - Theme.hairline * 2
            anchors.verticalCenter: parent.verticalCenter
            inspector: root.inspector
            compact: root.width < Theme.px(480)
        }
        CountPill {
            id: pill

            anchors {
                right: parent.right
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            rows: root.rows
            // What is typed wants some.
            room: root.width - field.leftPadding - Theme.px(160)
        }
    }
    FilterPanel {
        id: panel

        y: parent.height + Theme.gapTiny
        width: Math.min(parent.width, Theme.dialogWidth)
        visible: field.activeFocus && (root.choices.length > 0 || field.wrong)
        choices: root.choices
        problem: field.wrong ? root.inspector.filterProblem : ""
        onChosen: choice => root.take(choice)
    }
}
