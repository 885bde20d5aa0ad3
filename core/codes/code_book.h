// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

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

/// All code lists: the short ones of code_lists.csv and ethnic_group, education, degree, industry,
/// occupation, hardship_category, graduate_destination and programme.
class CodeBook {
public:
    CodeBook() = default;
    /// Errors: those of readResourceTable().
    static Result<CodeBook> load();

    /// Adds an entry, or replaces the one with that code: an office's own terms lie over ours.
    void put(const QString& list, CodeItem item);

    [[nodiscard]] QStringList lists() const;
    /// In list order; empty for a list nobody knows.
    [[nodiscard]] const std::vector<CodeItem>& items(const QString& list) const;
    [[nodiscard]] const CodeItem* find(const QString& list, const QString& code) const;
    [[nodiscard]] bool has(const QString& list, const QString& code) const {
        return find(list, code) != nullptr;
    }
    /// The term; an unknown code stands for itself, so that nothing is shown empty.
    [[nodiscard]] QString name(const QString& list, const QString& code) const;
    [[nodiscard]] bool hasFlag(const QString& list, const QString& code, const QString& flag) const;

    /// For imports: a code, a whole term, or a term that begins or ends with what was typed when
    /// only one does (男 for 男性, 藏 for 藏族). Nothing when none or several fit.
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
    QHash<QString, List> lists_;
    QStringList order_;
};

[[nodiscard]] Error unknownCode(const char* field);  ///< code.unknown, Invalid

}  // namespace zhiqiao
