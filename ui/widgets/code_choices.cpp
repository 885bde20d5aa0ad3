// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_choices.h"

#include <functional>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

Choices* divisionChoices(const Divisions& divisions, QDate day, Fiction fiction, QObject* parent) {
    std::vector<CodeItem> items;
    const std::function<void(const QString&)> addBelow = [&](const QString& above) {
        for (const auto* division : divisions.children(above, day, fiction)) {
            items.push_back({division->code, divisions.fullName(division->code, day), {}});
            if (division->level < 4) addBelow(division->code);
        }
    };
    addBelow({});
    return new Choices(std::move(items), parent);
}

Choices* codeChoices(const CodeBook& book, const QString& list, QObject* parent) {
    const bool grouped = list == u"occupation"_s;
    std::vector<CodeItem> items;
    for (const auto& item : book.items(list))
        if (!grouped || item.code.contains(u'-')) items.push_back({item.code, item.name, {}});
    return new Choices(std::move(items), parent);
}

}  // namespace zhiqiao::ui
