// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_budget.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray& bytes) {
    if (!decoder.isValid()) return {};
    QString text = decoder(bytes);
    if (decoder.hasError()) return {};
    return text;
}

bool beginsLikeFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

QStringView withoutApostrophes(QStringView text) {
    while (text.startsWith(u'\'')) text = text.sliced(1);
    return text;
}

/// RFC 4180 with the separator in use; a line may end in CR LF, LF or CR.
class CsvFile final : public TableFile {
public:
    CsvFile(QString text, const TableLimits& limits)
        : text_(std::move(text)), limits_(limits), sheets_{u"CSV"_s} {
        // Excel's own first line, "sep=;".
        if (text_.startsWith(u"sep="_s) && text_.size() > 5 && text_.at(5).isSpace()) {
            separators_ = QString(text_.at(4));
            start_ = text_.indexOf(u'\n') + 1;
        } else {
            separators_ = likeliestSeparators();
        }
        separator_ = separators_.front();
    }

    [[nodiscard]] const QStringList& sheets() const override { return sheets_; }

    bool readOtherwise() override {
        const auto next = separators_.indexOf(separator_) + 1;
        if (next >= separators_.size()) return false;
        separator_ = separators_.at(next);
        return true;
    }

    Result<> read(qsizetype, const RowTaker& take) override {
        at_ = start_;
        TableBudget budget(limits_);
        for (int line = at_ == 0 ? 1 : 2; at_ < text_.size(); ++line) {
            TableRow row;
            row.number = line;
            if (auto taken = record(row); !taken) return taken;
            if (row.cells.empty()) continue;
            if (auto spent = budget.spend(row); !spent) return spent;
            if (!take(row)) break;
        }
        return {};
    }

private:
    /// How many of the first rows have one number of columns, more than one; then that number.
    std::pair<int, int> agreement(QChar separator) {
        constexpr int kRows = 20;
        at_ = start_;
        separator_ = separator;
        QMap<int, int> rowsOfWidth;
        for (int rows = 0; rows < kRows && at_ < text_.size();) {
            TableRow row;
            int columns = 0;
            if (!record(row, columns)) break;
            if (row.cells.empty()) continue;
            ++rows;
            if (columns > 1) ++rowsOfWidth[columns];
        }
        std::pair<int, int> best{};
        for (auto width = rowsOfWidth.cbegin(); width != rowsOfWidth.cend(); ++width)
            best = std::max(best, std::pair(*width, width.key()));
        return best;
    }

    /// All of them, the one that the first rows agree upon most in front.
    QString likeliestSeparators() {
        QString separators = u",;\t"_s;
        QMap<QChar, std::pair<int, int>> agreed;
        for (const QChar separator : separators) agreed[separator] = agreement(separator);
        std::stable_sort(separators.begin(), separators.end(),
                         [&](QChar a, QChar b) { return agreed[a] > agreed[b]; });
        return separators;
    }

    Result<> record(TableRow& row) {
        int columns = 0;
        return record(row, columns);
    }

    /// `columns` counts the empty ones as well.
    Result<> record(TableRow& row, int& columns) {
        int column = 0;
        for (bool more = true; more; ++column) {
            QString value;
            if (auto read = field(value); !read) return read;
            if (!value.isEmpty()) {
                if (column >= limits_.columns) return fail(tooManyColumns(limits_.columns));
                row.cells.resize(size_t(column) + 1);
                row.cells.back() = TableCell::ofText(withoutFormulaGuard(value));
            }
            more = at_ < text_.size() && text_.at(at_) == separator_;
            if (more) ++at_;
        }
        columns = column;
        if (at_ < text_.size() && text_.at(at_) == u'\r') ++at_;
        if (at_ < text_.size() && text_.at(at_) == u'\n') ++at_;
        return {};
    }

    [[nodiscard]] bool endsField(QChar c) const {
        return c == separator_ || c == u'\n' || c == u'\r';
    }

    Result<> field(QString& value) {
        if (at_ < text_.size() && text_.at(at_) == u'"') {
            if (auto quoted = quotedPart(value); !quoted) return quoted;
        }
        const auto from = at_;
        while (at_ < text_.size() && !endsField(text_.at(at_))) ++at_;
        value += QStringView(text_).sliced(from, at_ - from);
        if (value.size() > limits_.cellCharacters)
            return fail(tooLarge(
                CsvText::tr("a cell with more than %1 characters").arg(limits_.cellCharacters)));
        return {};
    }

    Result<> quotedPart(QString& value) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_.at(at_) == u'"') {
#ifdef ZHIQIAO_PLANTED_BUG
                if (text_.at(at_ + 1) != u'"') {
#else
                if (at_ + 1 >= text_.size() || text_.at(at_ + 1) != u'"') {
#endif
                    ++at_;
                    return {};
                }
                ++at_;
            }
            value += text_.at(at_);
        }
        return fail(damagedFile(u"csv: a quoted cell does not end"_s));
    }

    QString text_;
    TableLimits limits_;
    QStringList sheets_;
    QString separators_;  ///< the likeliest first
    QChar separator_;
    qsizetype start_ = 0;
    qsizetype at_ = 0;
};

}  // namespace

std::optional<QString> decodedText(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        if (bytes.size() % 2 != 0) return {};
        return decodedWith(QStringDecoder(QStringDecoder::Utf16), bytes);
    }
    // A decoder keeps a character cut at the end to itself; a further byte makes it speak up.
    for (auto* encoding : {"UTF-8", "GB18030"}) {
        auto text = decodedWith(QStringDecoder(encoding), bytes + '\n');
        if (!text || !text->endsWith(u'\n')) continue;
        text->chop(1);
        return text;
    }
    return {};
}

Result<std::unique_ptr<TableFile>> openCsv(const QByteArray& bytes, const TableLimits& limits) {
    auto text = decodedText(bytes);
    if (!text) return fail(notATable(CsvText::tr("text in an unknown encoding")));
    if (text->contains(QChar(u'\0'))) return fail(notATable(CsvText::tr("a program's own file")));
    return std::make_unique<CsvFile>(std::move(*text), limits);
}

QString withFormulaGuard(const QString& text) {
    return beginsLikeFormula(withoutApostrophes(text)) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& text) {
    if (!text.startsWith(u'\'') || !beginsLikeFormula(withoutApostrophes(text))) return text;
    return text.mid(1);
}

}  // namespace zhiqiao
