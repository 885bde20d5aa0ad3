// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/hardship/hardship_steps.h"
#include "core/people/registration.h"

#include <QByteArray>

#include <vector>

namespace zhiqiao {

using PaperId = Id<struct PaperTag>;

/// What a paper is by its content; what the file was called counts for nothing.
enum class PaperMedia { Jpeg, Png, Tiff, Pdf };

[[nodiscard]] std::string_view codeOf(PaperMedia media);  ///< "jpeg"
[[nodiscard]] std::optional<PaperMedia> paperMediaOf(QStringView code);
[[nodiscard]] QString suffixOf(PaperMedia media);  ///< of a file, without the dot

struct PaperFacts {
    PersonId person;
    QString kind;                                     ///< [evidence_kind]
    std::optional<HardshipId> hardship = {};          ///< the recognition it is evidence of
    std::optional<RegistrationId> registration = {};  ///< or the registration
    QDate takenOn;
    QString channel;    ///< [paper_channel]
    QString note = {};  ///< sealed
    bool operator==(const PaperFacts&) const = default;
};

/// What the content says of itself.
struct PaperSheet {
    PaperMedia media = PaperMedia::Jpeg;
    qint64 bytes = 0;
    int pages = 0;      ///< 0: only opening the file would tell
    QByteArray sha256;  ///< 32 bytes; sealed. Empty once the person was erased
    bool operator==(const PaperSheet&) const = default;
};

struct PaperWithdrawal {
    QDate on;
    StaffId by;
    QString reason;  ///< [paper_withdrawal]
    bool operator==(const PaperWithdrawal&) const = default;
};

struct Paper {
    PaperId id;
    PaperFacts facts;
    PaperSheet sheet;
    std::optional<PaperWithdrawal> withdrawn = {};
    bool kept = true;  ///< the content is still there
    Stamp recorded;
    bool operator==(const Paper&) const = default;
};

/// The wanted kinds of which none is filed, in the order they are wanted.
[[nodiscard]] QStringList missingPapers(const QStringList& wanted,
                                        const std::vector<Paper>& papers);

}  // namespace zhiqiao
