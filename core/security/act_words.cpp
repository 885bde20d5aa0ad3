// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/act_words.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

/// Acts that can be about one person.
constexpr struct {
    const char* name;
    const char* words;
} kWords[] = {
    {"person.register", QT_TRANSLATE_NOOP("ActWords", "registered the person")},
    {"import.people", QT_TRANSLATE_NOOP("ActWords", "imported the person from a file")},
    {"person.correct", QT_TRANSLATE_NOOP("ActWords", "corrected the facts")},
    {"person.view", QT_TRANSLATE_NOOP("ActWords", "looked at the file")},
    {"person.reveal", QT_TRANSLATE_NOOP("ActWords", "revealed a masked field")},
    {"person.edit_open", QT_TRANSLATE_NOOP("ActWords", "opened the facts for correction")},
    {"person.copy", QT_TRANSLATE_NOOP("ActWords", "made a copy of the person's data")},
    {"person.seen_by", QT_TRANSLATE_NOOP("ActWords", "told the person who saw the data")},
    {"person.erase", QT_TRANSLATE_NOOP("ActWords", "erased the person's data")},
    {"consent.record", QT_TRANSLATE_NOOP("ActWords", "recorded what the person was told")},
    {"consent.withdraw", QT_TRANSLATE_NOOP("ActWords", "recorded a withdrawn consent")},
    {"registration.record", QT_TRANSLATE_NOOP("ActWords", "recorded a registration")},
    {"wish.record", QT_TRANSLATE_NOOP("ActWords", "recorded the job wish")},
    {"service.record", QT_TRANSLATE_NOOP("ActWords", "recorded a service")},
    {"service.correct", QT_TRANSLATE_NOOP("ActWords", "corrected a service")},
    {"service.withdraw", QT_TRANSLATE_NOOP("ActWords", "withdrew a service")},
    {"referral.create", QT_TRANSLATE_NOOP("ActWords", "recommended a vacancy")},
    {"referral.print", QT_TRANSLATE_NOOP("ActWords", "printed a referral letter")},
    {"referral.print_filed", QT_TRANSLATE_NOOP("ActWords", "printed a referral letter")},
    {"referral.void", QT_TRANSLATE_NOOP("ActWords", "made a referral void")},
    {"receipt.record", QT_TRANSLATE_NOOP("ActWords", "recorded a receipt")},
};

}  // namespace

QString textOfAct(const QString& name) {
    for (const auto& [known, words] : kWords)
        if (name == QLatin1String(known)) return ActWords::tr(words);
    return name;
}

}  // namespace zhiqiao
