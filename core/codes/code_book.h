// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace zhiqiao {

/// One entry of a code list. Records hold the code; the name is the official word, data and not a
/// translation. Programs ask for flags, never for a name.
struct CodeItem {
    QString code;
    QString name;
    QString parent;  ///< code of the group it belongs to; empty: none
    int sort = 0;
    QStringList flags;
    QString standard;  ///< where the entry comes from
    QString mark;      ///< official, secondary, assumption, unknown
    [[nodiscard]] bool hasFlag(const QString& flag) const { return flags.contains(flag); }
    bool operator==(const CodeItem&) const = default;
};

/// A flag of entries that old records hold and new ones no longer take.
inline const QString kNotOffered = QStringLiteral("not_offered");

/// All code lists: the short ones of code_lists.csv and ethnic_group, education, degree, industry,
/// occupation, hardship_category, graduate_destination and those that are files of their own.
/// Laying terms over them while other threads read is safe: what was answered before stays as it
/// was and where it was.
class CodeBook {
public:
    struct Term {
        QString list;
        CodeItem item;
        bool operator==(const Term&) const = default;
    };

    CodeBook() = default;
    CodeBook(const CodeBook& other);
    CodeBook& operator=(const CodeBook& other);
    ~CodeBook() = default;
    /// Errors: those of readResourceTable().
    static Result<CodeBook> load();

    /// Adds an entry, or replaces the one with that code. Only while nobody else reads.
    void put(const QString& list, CodeItem item);
    /// The lists as they were loaded with these terms over them, in place of those laid before.
    void layOver(const std::vector<Term>& terms);
    /// Rises with every layOver(): lists on the screen are to be filled again.
    [[nodiscard]] int version() const { return now()->version; }

    [[nodiscard]] QStringList lists() const;
    /// In list order; empty for a list nobody knows.
    [[nodiscard]] const std::vector<CodeItem>& items(const QString& list) const;
    /// As loaded, without what was laid over.
    [[nodiscard]] const std::vector<CodeItem>& published(const QString& list) const;
    /// Those a new record may hold.
    [[nodiscard]] std::vector<CodeItem> offered(const QString& list) const;
    [[nodiscard]] const CodeItem* find(const QString& list, const QString& code) const;
    [[nodiscard]] bool has(const QString& list, const QString& code) const {
        return find(list, code) != nullptr;
    }
    /// The term; an unknown code stands for itself, so that nothing is shown empty.
    [[nodiscard]] QString name(const QString& list, const QString& code) const;
    [[nodiscard]] bool hasFlag(const QString& list, const QString& code, const QString& flag) const;

    /// For imports: a code, a whole term, or a term that begins or ends with what was typed when
    /// only one does (男 for 男性, 藏 for 藏族). Nothing when none or several fit. Terms that are
    /// not offered are found by their code alone.
    [[nodiscard]] const CodeItem* match(const QString& list, const QString& typed) const;
    /// What may have been meant, nearest first, at most `most`.
    [[nodiscard]] std::vector<const CodeItem*> candidates(const QString& list, const QString& typed,
                                                          qsizetype most = 3) const;

    /// An empty code is none. Errors: code.unknown (Invalid), naming the field.
    [[nodiscard]] Result<> check(const QString& list, const QString& code, const char* field) const;

private:
    struct List {
        std::vector<CodeItem> items;
        QHash<QString, qsizetype> byCode;
    };
    struct Lists {
        QHash<QString, List> byName;
        QStringList order;
        int version = 0;
        void put(const QString& list, CodeItem item);
        [[nodiscard]] const std::vector<CodeItem>& items(const QString& list) const;
    };
    [[nodiscard]] const Lists* now() const { return now_.load(std::memory_order_acquire); }
    void take(const CodeBook& other);

    std::unique_ptr<Lists> loaded_ = std::make_unique<Lists>();
    std::atomic<const Lists*> now_ = loaded_.get();
    std::mutex mutex_;                                  // guards what follows
    std::vector<std::unique_ptr<const Lists>> laid_{};  // references into them live on
};

[[nodiscard]] Error unknownCode(const char* field);  ///< code.unknown, Invalid

}  // namespace zhiqiao
