// SPDX-License-Identifier: MIT
import QtQuick

//! One subject of the settings: how the list has it, and what is shown of it.
QtObject {
    //! What the page's address calls it.
    required property string name
    required property string title
    required property string glyph
    //! Above what is shown, where that is more than the title.
    property string heading: title
    property string about: ""
    //! It is about something that is there.
    property bool offered: true
    required property Component content
}
