// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_budget.h"

#include "core/exchange/exchange_errors.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

}  // namespace

Result<> TableBudget::spend(const TableRow& row) {
    qint64 ofRow = 0;
    for (const TableCell& cell : row.cells) {
        if (cell.text.size() > limits_.cellCharacters)
            return fail(tooLarge(
                BudgetText::tr("a cell with more than %1 characters").arg(limits_.cellCharacters)));
        ofRow += cell.text.size();
    }
    characters_ += ofRow;
    cells_ += qint64(row.cells.size());
    if (row.cells.size() > size_t(limits_.columns)) return fail(tooManyColumns(limits_.columns));
    if (ofRow > limits_.rowCharacters)
        return fail(tooLarge(
            BudgetText::tr("a row with more than %1 characters").arg(limits_.rowCharacters)));
    if (++rows_ > limits_.rows + kHeaderSearchRows) return fail(tooManyRows(limits_.rows));
    if (cells_ > limits_.cells)
        return fail(tooLarge(BudgetText::tr("more than %1 cells").arg(limits_.cells)));
    if (characters_ > limits_.characters)
        return fail(tooLarge(BudgetText::tr("more than %1 characters").arg(limits_.characters)));
    return {};
}

}  // namespace zhiqiao
