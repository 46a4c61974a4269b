// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A capture while it is played: hold it and let it go on, move in it, make it faster or slower.
RowLayout {
    id: root

    required property Replay replay
    //! Where it is, or would be moved to.
    readonly property real place: slider.pressed ? slider.valueAt(slider.position) : root.replay.position
    readonly property string placeText: root.replay.placeText(root.place)
    readonly property string durationText: root.replay.placeText(root.replay.duration)

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Replay")

    IconButton {
        glyph: root.replay.playing ? "pause" : "play"
        text: root.replay.playing ? qsTr("Hold the replay") : qsTr("Play the capture")
        onClicked: root.replay.toggle()
    }
    PlainText {
        id: places

        // As wide as it gets, so that nothing beside it moves.
        Layout.preferredWidth: Math.ceil(widest.advanceWidth) + Theme.gapTiny
        text: qsTr("%1 / %2").arg(root.placeText).arg(root.durationText)
        font: Theme.codeCell
        color: Theme.muted
        horizontalAlignment: Text.AlignRight

        TextMetrics {
            id: widest

            font: places.font
            text: qsTr("%1 / %2").arg(root.durationText).arg(root.durationText)
        }
    }
    Slider {
        id: slider

        Layout.fillWidth: true
        to: Math.max(1, root.replay.duration)
        stepSize: to / 100
        Accessible.name: qsTr("Place in the capture")
        Accessible.description: qsTr("%1 of %2").arg(root.placeText).arg(root.durationText)
        onPressedChanged: if (!pressed) root.replay.seek(value)

        // It moves by itself, but not away under a hand.
        Binding {
            target: slider
            property: "value"
            value: root.replay.position
            when: !slider.pressed
            restoreMode: Binding.RestoreNone
        }
        HoverTip {
            text: root.replay.clockText(root.place)
            wanted: slider.hovered || slider.pressed
        }
    }
    HeaderButton {
        id: speed

        implicitHeight: Theme.controlHeight
        glyph: "chevron-down"
        glyphAtEnd: true
        text: root.replay.speedText(root.replay.speed)
        Accessible.name: qsTr("Speed: %1").arg(text)
        onClicked: speeds.popup(speed, speed.width - speeds.implicitWidth, speed.height)

        SpeedMenu {
            id: speeds

            replay: root.replay
        }
    }
}
