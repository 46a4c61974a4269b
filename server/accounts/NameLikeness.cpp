// SPDX-License-Identifier: MIT
#include "server/accounts/NameLikeness.h"

#include "server/accounts/UserDirectory.h"

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <unicode/uchar.h>
#include <unicode/uspoof.h>

namespace hearth::server {

namespace {

using Checker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

Checker makeChecker()
{
    UErrorCode status = U_ZERO_ERROR;
    Checker checker(uspoof_open(&status), &uspoof_close);
    if (U_SUCCESS(status)) {
        uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
        uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL, &status);
    }
    if (U_FAILURE(status))
        qFatal("ICU does not start: %s", u_errorName(status));
    return checker;
}

//! It is never changed afterwards, and so may be used from any thread.
const USpoofChecker *checker()
{
    static const Checker made = makeChecker();
    return made.get();
}

const UChar *unitsOf(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

QString skeletonOf(const QString &name)
{
    // Some characters look like several.
    QString skeleton(name.size() * 8 + 16, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uspoof_getSkeleton(
        checker(), 0, unitsOf(name), static_cast<int32_t>(name.size()),
        reinterpret_cast<UChar *>(skeleton.data()), static_cast<int32_t>(skeleton.size()), &status);
    if (U_FAILURE(status))
        return name;
    skeleton.truncate(size);
    return skeleton;
}

//! Joiners, selectors, fillers.
bool isIgnorable(char32_t character)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        != 0;
}

//! By itself: marks alone are drawn on whatever stands before them.
bool leavesInk(char32_t character)
{
    constexpr char32_t emptyBraille = 0x2800;
    constexpr uint32_t without = U_GC_Z_MASK | U_GC_C_MASK | U_GC_M_MASK;
    const bool isEmpty = (U_MASK(u_charType(static_cast<UChar32>(character))) & without) != 0;
    return character != emptyBraille && !isEmpty && !isIgnorable(character);
}

} // namespace

std::array<QString, 2> skeletonsOf(const QString &name)
{
    return {skeletonOf(foldName(name)), skeletonOf(name.normalized(QString::NormalizationForm_KC))};
}

std::array<QString, 2> visibleSkeletonsOf(const QString &name)
{
    std::u32string visible;
    for (const char32_t character : name.toStdU32String()) {
        if (!isIgnorable(character))
            visible.push_back(character);
    }
    return skeletonsOf(QString::fromStdU32String(visible));
}

bool isVisible(const QString &name)
{
    const std::u32string characters = name.toStdU32String();
    return std::any_of(characters.begin(), characters.end(), &leavesInk);
}

bool isReadable(const QString &name)
{
    const std::u32string characters = name.toStdU32String();
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return u_isalnum(static_cast<UChar32>(character)) != 0;
    });
}

bool isPlainlyWritten(const QString &name)
{
    for (const char32_t character : name.toStdU32String()) {
        if (isIgnorable(character))
            return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    const int32_t failed =
        uspoof_check(checker(), unitsOf(name), static_cast<int32_t>(name.size()), nullptr, &status);
    return U_SUCCESS(status) && failed == 0;
}

} // namespace hearth::server
