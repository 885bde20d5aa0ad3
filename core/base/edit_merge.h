// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhiqiao {

/// A field of a record as a form has it.
template <class Facts>
struct EditField {
    QString key;
    QString title;  ///< translated
    std::function<bool(const Facts&, const Facts&)> isSame;
    std::function<void(Facts& into, const Facts& from)> take;
    std::function<QString(const Facts&)> words;  ///< as a view may show it; empty: nothing is there
};

template <class Facts, class Value, class Words>
[[nodiscard]] EditField<Facts> editField(const QString& key, const QString& title,
                                         Value Facts::*member, Words words) {
    return {.key = key,
            .title = title,
            .isSame = [member](const Facts& one,
                               const Facts& other) { return one.*member == other.*member; },
            .take = [member](Facts& into, const Facts& from) { into.*member = from.*member; },
            .words = [member, words](const Facts& facts) { return words(facts.*member); }};
}

/// A field both sides changed, each to something else.
struct FieldClash {
    QString key;
    QString title;
    QString mine;  ///< in words
    QString theirs;
    bool operator==(const FieldClash&) const = default;
};

/// A field that only the other side changed.
struct FieldChange {
    QString key;
    QString title;
    QString now;  ///< in words
    bool operator==(const FieldChange&) const = default;
};

/// Who kept what stands there now.
struct EditedBy {
    QString name;  ///< empty: not known
    QDateTime at;  ///< UTC; invalid: not known
    bool operator==(const EditedBy&) const = default;
};

template <class Facts>
struct EditMerge {
    Facts facts;  ///< both sides' changes; of a clash mine
    std::vector<FieldClash> clashes;
    std::vector<FieldChange> theirs;
};

/// `base` is what both started from. Changes to different fields go together, and so does the same
/// change made twice.
template <class Facts>
[[nodiscard]] EditMerge<Facts> mergeEdits(const std::vector<EditField<Facts>>& fields,
                                          const Facts& base, const Facts& mine,
                                          const Facts& theirs) {
    EditMerge<Facts> merge{mine, {}, {}};
    for (const auto& field : fields) {
        if (field.isSame(mine, theirs) || field.isSame(theirs, base)) continue;
        if (field.isSame(mine, base)) {
            field.take(merge.facts, theirs);
            merge.theirs.push_back({field.key, field.title, field.words(theirs)});
        } else {
            merge.clashes.push_back(
                {field.key, field.title, field.words(mine), field.words(theirs)});
        }
    }
    return merge;
}

/// Puts `from`'s value of the field into `facts`.
template <class Facts>
void takeField(const std::vector<EditField<Facts>>& fields, Facts& facts, const Facts& from,
               const QString& key) {
    for (const auto& field : fields)
        if (field.key == key) field.take(facts, from);
}

/// A record as it is kept now.
template <class Record>
struct KeptNow {
    Record record;
    EditedBy by;
};

/// What came of an edit.
template <class Record>
struct EditOutcome {
    KeptNow<Record> now;              ///< `by`: who was faster, if somebody was
    decltype(Record::facts) facts;    ///< to go on with: both sides' changes, of a clash mine
    std::vector<FieldClash> clashes;  ///< none: it is saved
    std::vector<FieldChange> theirs;  ///< that went together with mine
    [[nodiscard]] bool isSaved() const { return clashes.empty(); }
};

/// Whether a save was refused because somebody else was faster: the record is another one now, or
/// was corrected already.
[[nodiscard]] bool wasFaster(const Error& error);

/// Saves an edit of `base`, as often as somebody else was faster and changed other fields: what is
/// kept then holds both. The same field is left to whoever asks. `save` writes facts over a record
/// as it was seen, `read` tells what is kept now. Errors: those of both; record.changed_elsewhere
/// only when others save without end.
template <class Record, class Facts, class Save, class Read>
[[nodiscard]] Result<EditOutcome<Record>> saveEdit(const std::vector<EditField<Facts>>& fields,
                                                   const Record& base, const Facts& mine, Save save,
                                                   Read read) {
    constexpr int kMostTries = 5;
    EditOutcome<Record> outcome{{base, {}}, mine, {}, {}};
    for (int tries = 1;; ++tries) {
        auto saved = save(outcome.now.record, outcome.facts);
        if (saved) {
            outcome.now.record = *std::move(saved);
            return outcome;
        }
        if (!wasFaster(saved.error()) || tries == kMostTries) return fail(saved.error());
        auto now = read();
        if (!now) return fail(now.error());
        auto merge = mergeEdits(fields, outcome.now.record.facts, outcome.facts, now->record.facts);
        outcome.now = *std::move(now);
        outcome.facts = std::move(merge.facts);
        outcome.clashes = std::move(merge.clashes);
        outcome.theirs.insert(outcome.theirs.end(), merge.theirs.begin(), merge.theirs.end());
        if (!outcome.isSaved() || outcome.facts == outcome.now.record.facts) return outcome;
    }
}

/// "马文忠, 2022-11-30 10:12", in Asia/Shanghai.
[[nodiscard]] QString whoAndWhen(const EditedBy& by);
/// What the other one changed that mine went together with; empty when there is nothing.
[[nodiscard]] QString toldOf(const EditedBy& by, const std::vector<FieldChange>& theirs);

/// A day in words; empty for none.
[[nodiscard]] inline QString dayInWords(const QDate& day) { return day.toString(Qt::ISODate); }
[[nodiscard]] inline QString optionalDayInWords(const std::optional<QDate>& day) {
    return day ? dayInWords(*day) : QString();
}
[[nodiscard]] inline QString textInWords(const QString& text) { return text; }

}  // namespace zhiqiao
