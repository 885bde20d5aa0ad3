// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/paper_fonts.h"

#include "core/base/pinyin.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QList>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

constexpr double kMmPerPoint = 25.4 / 72;
constexpr int kProbePixels = 32;
/// Shaped text may use glyphs without a character of their own (the colon of 18:00 in LXGW
/// WenKai), which then cannot be copied from the PDF.
constexpr auto kPlainGlyphs = QFont::PreferNoShaping;

bool isInvisible(char32_t codePoint) {
    return codePoint == U'\n' || QChar::category(codePoint) == QChar::Other_Format ||
           QChar::category(codePoint) == QChar::Other_Control;
}

QString codeOfPoint(char32_t codePoint) {
    return u"U+"_s + QString::number(uint(codePoint), 16).toUpper().rightJustified(4, u'0');
}

/// The geta mark printers set for a missing sort, with the reading when one is known.
QString placeholder(char32_t codePoint) {
    const auto character = QString::fromUcs4(&codePoint, 1);
    const auto sound = soundOf(character).sortKey;
    const bool spoken = !sound.isEmpty() && std::ranges::all_of(sound, [](QChar each) {
        return each.unicode() < 0x80;
    });
    return spoken ? u"〓(%1)"_s.arg(sound) : u"〓"_s;
}

}  // namespace

bool PaperFonts::Face::has(char32_t codePoint) const {
    return isInvisible(codePoint) || raw.supportsCharacter(codePoint);
}

PaperFonts PaperFonts::installed() {
    const QStringList text{u"LXGW WenKai"_s, u"SimSun"_s, u"宋体"_s, u"AR PL UMing CN"_s,
                           u"BabelStone Han"_s};
    return {text, {u"LXGW WenKai Mono"_s}};
}

PaperFonts::PaperFonts(const QStringList& text, const QStringList& digits)
    : text_(facesOf(text)), digits_(facesOf(digits)) {}

std::vector<PaperFonts::Face> PaperFonts::facesOf(const QStringList& families) {
    const auto known = QFontDatabase::families();
    std::vector<Face> faces;
    for (const auto& family : families) {
        if (!known.contains(family)) continue;
        QFont font(family);
        font.setPixelSize(kProbePixels);
        font.setStyleStrategy(QFont::NoFontMerging);
        if (auto raw = QRawFont::fromFont(font); raw.isValid()) faces.push_back({family, raw});
    }
    return faces;
}

PaperFonts::Printable PaperFonts::printable(const QString& text, FontRole role, double points,
                                            double unitsPerMm) const {
    auto faces = role == FontRole::Digits ? digits_ : std::vector<Face>();
    faces.insert(faces.end(), text_.begin(), text_.end());
    const auto codePoints = text.toUcs4();
    const auto lacking = [&codePoints](const Face& face) {
        return std::ranges::count_if(codePoints, [&](uint each) { return !face.has(each); });
    };
    const auto whole = std::ranges::find(faces, 0, lacking);
    const auto best = whole != faces.end() ? whole : std::ranges::min_element(faces, {}, lacking);

    Printable result{text, QFont(), {}};
    if (best != faces.end()) result.font.setFamilies({best->family});
    if (best != faces.end() && whole == faces.end()) {
        result.text.clear();
        for (const char32_t each : codePoints) {
            if (best->has(each)) {
                result.text += QString::fromUcs4(&each, 1);
                continue;
            }
            result.text += placeholder(each);
            if (const auto code = codeOfPoint(each); !result.missing.contains(code))
                result.missing << code;
        }
    }
    result.font.setPixelSize(std::max(1, qRound(points * kMmPerPoint * unitsPerMm)));
    result.font.setBold(role == FontRole::Strong);
    result.font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | kPlainGlyphs));
    result.font.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QStringList PaperFonts::missingGlyphs(const QString& text) const {
    return printable(text, FontRole::Body, 10, 100).missing;
}

QFont PaperFonts::chartFont() const {
    QFont font;
    QStringList families;
    for (const auto& face : text_) families << face.family;
    if (!families.isEmpty()) font.setFamilies(families);
    font.setPixelSize(13);
    font.setStyleStrategy(kPlainGlyphs);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString missingGlyphNotice(const QStringList& missing) {
    if (missing.isEmpty()) return {};
    return PaperText::tr("This character cannot be printed: %1").arg(missing.join(u", "_s));
}

}  // namespace zhiqiao
