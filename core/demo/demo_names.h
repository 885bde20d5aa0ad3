// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/demo/random.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace zhiqiao {

/// Names put together from common elements by ethnic group, sex and year of birth: a whole name
/// may exist by chance, and belongs to nobody here.
class DemoNames {
public:
    /// Errors: those of readResourceTable().
    static Result<DemoNames> load();

    /// `group`: code of GB/T 3304. `sex`: "1" or "2".
    [[nodiscard]] QString name(Random& random, const QString& group, const QString& sex,
                               int birthYear) const;
    /// 经名 or a former name.
    [[nodiscard]] QString alias(Random& random, const QString& sex) const;

private:
    struct Given {
        QString groups;
        QString sex;
        int from;
        int to;
        QString text;
    };
    struct Element {
        QString sex;
        int from;
        int to;
        int position;
        QString text;
    };
    [[nodiscard]] QString hanGiven(Random& random, const QString& sex, int year) const;
    [[nodiscard]] QString element(Random& random, const QString& sex, int year, int position) const;
    [[nodiscard]] QString tibetan(Random& random, const QString& sex) const;

    std::map<QString, std::vector<std::pair<QString, int>>> surnames_;
    std::vector<Given> given_;
    std::vector<Element> elements_;
    std::map<QString, std::vector<QString>> words_;  // Tibetan, by sex "1" or "2"
    std::map<QString, std::vector<QString>> suffixes_;
    std::vector<QString> rare_;
};

}  // namespace zhiqiao
