// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.Ui

TestCase {
    id: root

    property Component textComponent: Component { FilledText {} }
    property Component quoteComponent: Component { MessageQuote {} }
    property Component titleComponent: Component { DirectTitle {} }
    property Component chipComponent: Component { ReactionChip {} }

    function test_fillsEachBlankOnce_data() {
        return [
            { tag: "in order", words: "%1 and %2", values: ["a", "b"], text: "a and b" },
            { tag: "in another order", words: "%2, %1, %2", values: ["a", "b"], text: "b, a, b" },
            { tag: "a blank in a name", words: "%1 from %2", values: ["%2", "# %1"], text: "%2 from # %1" },
            { tag: "a dollar in a name", words: "%1: %2", values: ["$&", "$1"], text: "$&: $1" },
            { tag: "nothing for it", words: "%1 %2", values: ["x"], text: "x %2" }
        ];
    }

    function test_fillsEachBlankOnce(data) {
        const filled = root.textComponent.createObject(root, { words: data.words, values: data.values });
        compare(filled.text, data.text);
        filled.destroy();
    }

    function test_somebodyMayBeCalledLikeABlank() {
        const quote = root.quoteComponent.createObject(root, { author: "%2", line: "so" });
        compare(quote.Accessible.name, "In reply to %2: so");
        quote.destroy();
        const title = root.titleComponent.createObject(root, { name: "%2", initials: "%", colorIndex: 0, presence: 0, self: false, lastSeenText: "", statusLine: "", connected: true });
        compare(title.Accessible.name, "%2, online");
        title.destroy();
        const chip = root.chipComponent.createObject(root, { emoji: "%3", count: 1, own: false, names: "%1", obstacle: "" });
        compare(chip.Accessible.name, "%3 1, %1");
        chip.destroy();
    }

    name: "FilledText"
}
