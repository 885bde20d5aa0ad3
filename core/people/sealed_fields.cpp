// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sealed_fields.h"

#include "core/people/masking.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct SealedFields {
    Q_DECLARE_TR_FUNCTIONS(SealedFields)
};

QString maskedNumber(const QString& number) { return maskedIdentityNumber(number); }

struct Row {
    std::string_view code;
    const char* title;
    QString PersonFacts::*value;
    QString (*masked)(const QString&);
};

/// In the order of SealedField.
constexpr Row kTable[] = {
    {"id_number", QT_TRANSLATE_NOOP("SealedFields", "Identity number"), &PersonFacts::idNumber,
     maskedNumber},
    {"phone", QT_TRANSLATE_NOOP("SealedFields", "Phone"), &PersonFacts::phone, maskedPhone},
    {"other_phone", QT_TRANSLATE_NOOP("SealedFields", "Other phone"), &PersonFacts::otherPhone,
     maskedPhone},
    {"address", QT_TRANSLATE_NOOP("SealedFields", "Address"), &PersonFacts::address, maskedAddress},
    {"bank_account", QT_TRANSLATE_NOOP("SealedFields", "Bank account"), &PersonFacts::bankAccount,
     maskedBankCard},
};
static_assert(std::size(kTable) == kSealedFields.size());

const Row& rowOf(SealedField field) { return kTable[size_t(field)]; }

}  // namespace

std::string_view codeOf(SealedField field) { return rowOf(field).code; }

QString titleOf(SealedField field) { return SealedFields::tr(rowOf(field).title); }

const QString& valueOf(const PersonFacts& facts, SealedField field) {
    return facts.*rowOf(field).value;
}

PersonFacts maskedFacts(PersonFacts facts) {
    for (const auto& row : kTable) facts.*row.value = row.masked(facts.*row.value);
    facts.health.clear();
    facts.note.clear();
    return facts;
}

}  // namespace zhiqiao
