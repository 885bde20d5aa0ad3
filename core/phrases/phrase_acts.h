// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/phrases/phrase_book.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

namespace zhiqiao {

/// What the phrase book needs; all outlive the call.
struct PhrasePorts {
    Transactions& transactions;
    OfficeStore& offices;
    const CodeBook& lists;
};

/// Own phrases of one kind, with the version of the setting they were read at.
struct KeptPhrases {
    OwnPhrases phrases;
    int version = 0;
};
Result<KeptPhrases> ownPhrases(const OfficeStore& offices, OfficeId office, const PhraseKind& kind);

/// One change: with `number` 0 a new phrase, or with `retired` a shipped one that is offered no
/// more; else the phrase of that number gets this text, or without a text is retired or comes back.
struct PhraseChange {
    int number = 0;
    QString text = {};
    bool retired = false;
};

/// As one act; what the office keeps of the kind afterwards.
/// Errors: those of checkedPhrase(); phrase.known (Invalid) for a text that is there already;
/// phrase.in_records (Invalid) for another text of a term; phrase.unknown (NotFound);
/// record.changed_elsewhere (Conflict); right.denied.
Result<OwnPhrases> changePhrases(const PhrasePorts& ports, const Actor& actor,
                                 const OperationId& operation, const PhraseKind& kind,
                                 const PhraseChange& change);

}  // namespace zhiqiao
