// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace hearth {

//! A word for each byte, in alphabetical order; no two sound alike. People wrote them down: none is
//! ever changed, moved or translated.
inline constexpr std::array<std::string_view, 256> fingerprintWords{
    "acorn",   "actor",   "agate",   "album",    "alder",   "almond",  "amber",   "anchor",
    "angel",   "ankle",   "apple",   "apron",    "arch",    "arrow",   "ash",     "atlas",
    "attic",   "autumn",  "axle",    "bacon",    "badge",   "bagel",   "baker",   "bamboo",
    "banjo",   "barn",    "basket",  "beacon",   "beaver",  "beetle",  "bell",    "berry",
    "birch",   "bishop",  "blanket", "bonnet",   "bottle",  "boulder", "brick",   "bridge",
    "bronze",  "brush",   "bucket",  "bugle",    "butter",  "cabin",   "cactus",  "camel",
    "candle",  "canoe",   "canyon",  "carpet",   "castle",  "cedar",   "cello",   "chalk",
    "cherry",  "chimney", "cider",   "cinema",   "circle",  "cliff",   "clover",  "cobalt",
    "coffee",  "comet",   "compass", "copper",   "coral",   "cotton",  "cradle",  "crane",
    "crater",  "cricket", "crystal", "cuckoo",   "curtain", "cymbal",  "dagger",  "daisy",
    "dancer",  "delta",   "denim",   "desert",   "diamond", "dinner",  "dolphin", "donkey",
    "dragon",  "drawer",  "drum",    "duchess",  "eagle",   "easel",   "echo",    "elbow",
    "elder",   "ember",   "emerald", "engine",   "falcon",  "farmer",  "feather", "fennel",
    "ferry",   "fiddle",  "finger",  "flag",     "flute",   "forest",  "fossil",  "fountain",
    "fox",     "freckle", "fruit",   "galaxy",   "garden",  "garlic",  "garnet",  "gecko",
    "ginger",  "giraffe", "glacier", "goblet",   "gorilla", "granite", "grape",   "guitar",
    "hammer",  "harbor",  "hawk",    "hazel",    "helmet",  "hermit",  "honey",   "hornet",
    "hotel",   "hurdle",  "icicle",  "igloo",    "iris",    "island",  "ivory",   "jacket",
    "jaguar",  "jasmine", "jelly",   "jewel",    "jigsaw",  "jockey",  "jungle",  "kayak",
    "kernel",  "kettle",  "kitten",  "koala",    "ladder",  "lagoon",  "lantern", "laurel",
    "lava",    "lemon",   "leopard", "lilac",    "linen",   "lizard",  "lobster", "locket",
    "lotus",   "magnet",  "mango",   "maple",    "marble",  "meadow",  "melon",   "mirror",
    "mitten",  "monkey",  "mosaic",  "mountain", "muffin",  "museum",  "mustard", "napkin",
    "nectar",  "needle",  "nickel",  "noodle",   "nutmeg",  "oak",     "oasis",   "ocean",
    "olive",   "onion",   "opera",   "orbit",    "orchid",  "otter",   "oven",    "owl",
    "oyster",  "paddle",  "palace",  "panda",    "paper",   "parrot",  "peach",   "pebble",
    "pelican", "pencil",  "pepper",  "piano",    "pigeon",  "pillow",  "planet",  "plum",
    "pocket",  "poem",    "pony",    "poppy",    "prism",   "puddle",  "pumpkin", "puzzle",
    "quail",   "quartz",  "quilt",   "rabbit",   "radish",  "raft",    "rainbow", "raven",
    "ribbon",  "river",   "robin",   "rocket",   "saddle",  "salmon",  "sandal",  "satin",
    "scarf",   "shadow",  "shell",   "silver",   "sparrow", "spider",  "spoon",   "squirrel",
    "stable",  "sunset",  "swan",    "tiger",    "tulip",   "tunnel",  "turtle",  "velvet"};

} // namespace hearth
