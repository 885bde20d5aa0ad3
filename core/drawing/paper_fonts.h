// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhiqiao {

enum class FontRole { Body, Strong, Digits };

/// The faces paper is set in. Only faces whose PDF text extracts as ordinary Chinese: those of
/// Noto CJK come back as Kangxi radicals. Needs a QGuiApplication.
/// Characters beyond U+FFFF print right but cannot be copied from the PDF: Qt maps back the first
/// 65 536 code points only.
class PaperFonts {
public:
    /// Of the known families those installed here, in order of preference.
    [[nodiscard]] static PaperFonts installed();
    /// Families in order of preference; those not installed are left out.
    PaperFonts(const QStringList& text, const QStringList& digits);

    /// No text family is installed: nothing should be printed.
    [[nodiscard]] bool isEmpty() const { return text_.empty(); }

    /// A text as it can be set. One family for the whole text, so that a name is never set in
    /// two; a character no family has becomes 〓 with its pinyin.
    struct Printable {
        QString text;
        QFont font;           ///< pixel size in `unitsPerMm`, no merging with other families
        QStringList missing;  ///< "U+30EDE", each once
    };
    [[nodiscard]] Printable printable(const QString& text, FontRole role, double points,
                                      double unitsPerMm) const;
    /// Characters of `text` that no installed family can print, "U+30EDE", each once.
    [[nodiscard]] QStringList missingGlyphs(const QString& text) const;

    /// First text family, for charts; chart texts are checked by missingGlyphs() too.
    [[nodiscard]] QFont chartFont() const;

private:
    struct Face {
        QString family;
        QRawFont raw;
        [[nodiscard]] bool has(char32_t codePoint) const;
    };
    [[nodiscard]] static std::vector<Face> facesOf(const QStringList& families);

    std::vector<Face> text_;
    std::vector<Face> digits_;
};

/// One line for the person at the counter: which characters cannot be printed; empty for none.
[[nodiscard]] QString missingGlyphNotice(const QStringList& missing);

}  // namespace zhiqiao
