// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper.h"

#include "core/base/text.h"

#include <algorithm>

namespace zhiqiao {

namespace {

constexpr struct {
    PaperMedia media;
    std::string_view code;
    std::string_view suffix;
} kMedia[] = {{PaperMedia::Jpeg, "jpeg", "jpg"},
              {PaperMedia::Png, "png", "png"},
              {PaperMedia::Tiff, "tiff", "tif"},
              {PaperMedia::Pdf, "pdf", "pdf"}};

}  // namespace

std::string_view codeOf(PaperMedia media) { return kMedia[size_t(media)].code; }

std::optional<PaperMedia> paperMediaOf(QStringView code) {
    for (const auto& row : kMedia)
        if (code == toQString(row.code)) return row.media;
    return std::nullopt;
}

QString suffixOf(PaperMedia media) { return toQString(kMedia[size_t(media)].suffix); }

QStringList missingPapers(const QStringList& wanted, const std::vector<Paper>& papers) {
    QStringList missing;
    for (const auto& kind : wanted)
        if (std::ranges::none_of(papers, [&](const Paper& paper) {
                return !paper.withdrawn && paper.facts.kind == kind;
            }))
            missing << kind;
    return missing;
}

}  // namespace zhiqiao
