// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/table_budget.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

constexpr int kLastSheetRow = 1'048'576;
constexpr int kLastSheetColumn = 16'384;

struct Place {
    int row = 0;     ///< from 1
    int column = 0;  ///< from 0
};

/// "C12"; nothing when it is no address.
std::optional<Place> placeOf(std::string_view address) {
    Place place;
    size_t letters = 0;
    while (letters < address.size() && address[letters] >= 'A' && address[letters] <= 'Z') {
        place.column = place.column * 26 + (address[letters] - 'A' + 1);
        if (place.column > kLastSheetColumn) return {};
        ++letters;
    }
    const auto* last = address.data() + address.size();
    const auto [end, problem] = std::from_chars(address.data() + letters, last, place.row);
    if (letters == 0 || problem != std::errc() || end != last) return {};
    if (place.row < 1 || place.row > kLastSheetRow) return {};
    --place.column;
    return place;
}

int number(std::string_view digits, int otherwise) {
    int value = 0;
    const auto* last = digits.data() + digits.size();
    const auto [end, problem] = std::from_chars(digits.data(), last, value);
    return problem == std::errc() && end == last ? value : otherwise;
}

class SheetReader {
public:
    SheetReader(const WorkbookTables& tables, std::vector<DownwardMerge> merges,
                const TableLimits& limits, const RowTaker& take)
        : tables_(tables),
          merges_(std::move(merges)),
          limits_(limits),
          take_(take),
          scan_(limits),
          budget_(limits),
          held_(size_t(limits.columns)) {}

    Result<> read(ZipArchive& archive, const QString& part) {
        scan_.start = [this](std::string_view name, const XmlAttributes& attributes) {
            start(name, attributes);
        };
        scan_.end = [this](std::string_view name) { end(name); };
        scan_.text = [this](std::string_view text) { addText(text); };
        auto scanned = scanPart(archive, part, scan_);
        if (problem_) return fail(*problem_);
        return scanned;
    }

private:
    struct Held {
        int lastRow = 0;
        int firstRow = 0;
        TableCell cell;
    };

    void stopWith(Error error) {
        problem_ = std::move(error);
        scan_.stop();
    }

    void start(std::string_view name, const XmlAttributes& attributes) {
        if (name == "row")
            startRow(attributes);
        else if (name == "c")
            startCell(attributes);
        else if (name == "rPh")
            inReading_ = true;
        else if (name == "v" || (name == "t" && !inReading_))
            inValue_ = inCell_;
    }

    void startRow(const XmlAttributes& attributes) {
        const int row = number(attributes.value("r"), row_.number + 1);
        if (row <= row_.number || row > kLastSheetRow)
            return stopWith(damagedFile(u"xlsx: rows out of order"_s));
        row_.number = row;
        row_.cells.clear();
        nextColumn_ = 0;
        inRow_ = true;
    }

    void startCell(const XmlAttributes& attributes) {
        if (!inRow_) return stopWith(damagedFile(u"xlsx: a cell outside rows"_s));
        const auto address = attributes.value("r");
        column_ = nextColumn_;
        if (!address.empty()) {
            const auto place = placeOf(address);
            if (!place || place->row != row_.number)
                return stopWith(damagedFile(u"xlsx: a cell at an impossible place"_s));
            column_ = place->column;
        }
        nextColumn_ = column_ + 1;
        type_ = attributes.value("t");
        style_ = number(attributes.value("s"), 0);
        value_.clear();
        inCell_ = true;
    }

    void addText(std::string_view text) {
        if (!inValue_) return;
        value_.append(text);
        // A character takes at most four bytes.
        if (value_.size() > 4 * size_t(limits_.cellCharacters))
            stopWith(tooLarge(
                SheetText::tr("a cell with more than %1 characters").arg(limits_.cellCharacters)));
    }

    void end(std::string_view name) {
        if (name == "v" || name == "t")
            inValue_ = false;
        else if (name == "rPh")
            inReading_ = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
    }

    void endCell() {
        inCell_ = false;
        TableCell cell = makeCell();
        if (cell.isEmpty()) return;
        if (column_ >= limits_.columns) return stopWith(tooManyColumns(limits_.columns));
        if (row_.cells.size() <= size_t(column_)) row_.cells.resize(size_t(column_) + 1);
        row_.cells[size_t(column_)] = std::move(cell);
    }

    TableCell makeCell() {
        const QString text = QString::fromUtf8(value_.data(), qsizetype(value_.size()));
        if (text.isEmpty()) return {};
        if (type_ == "s") {
            bool isNumber = false;
            const auto index = text.trimmed().toInt(&isNumber);
            auto shared = isNumber ? tables_.strings.at(index) : std::nullopt;
            if (shared) return TableCell::ofText(*shared);
            stopWith(damagedFile(u"xlsx: a text is missing"_s));
            return {};
        }
        if (type_ == "inlineStr" || type_ == "str") return TableCell::ofText(withoutEscapes(text));
        if (type_ == "b") return {TableCell::Kind::Boolean, text, {}};
        if (type_ == "e") return {TableCell::Kind::Fault, text, {}};
        if (type_ == "d") {
            const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
            return day.isValid() ? TableCell::ofDate(day) : TableCell::ofText(text);
        }
        bool isNumber = false;
        const QString digits = text.trimmed();
        const double value = digits.toDouble(&isNumber);
        if (!isNumber) return TableCell::ofText(text);
        const bool asDay = style_ >= 0 && size_t(style_) < tables_.dateStyles.size() &&
                           tables_.dateStyles[size_t(style_)];
        if (asDay)
            if (const auto day = dayFromSerial(value, tables_.since1904))
                return {TableCell::Kind::Date, digits, *day};
        return TableCell::ofNumber(digits);
    }

    void endRow() {
        inRow_ = false;
        const auto holdsSomething = [](const TableCell& cell) { return !cell.isEmpty(); };
        const bool filled = std::any_of(row_.cells.begin(), row_.cells.end(), holdsSomething);
        applyMerges(filled);
        if (!filled) return;
        if (auto spent = budget_.spend(row_); !spent) return stopWith(spent.error());
        if (!take_(row_)) scan_.stop();
    }

    void applyMerges(bool fill) {
        for (; nextMerge_ < merges_.size() && merges_[nextMerge_].firstRow <= row_.number;
             ++nextMerge_) {
            const DownwardMerge& merge = merges_[nextMerge_];
            TableCell first;
            if (merge.firstRow == row_.number && size_t(merge.column) < row_.cells.size())
                first = row_.cells[size_t(merge.column)];
            held_[size_t(merge.column)] = {merge.lastRow, merge.firstRow, std::move(first)};
        }
        if (!fill) return;
        for (size_t column = 0; column < held_.size(); ++column) {
            const Held& held = held_[column];
            if (held.lastRow < row_.number || held.firstRow == row_.number || held.cell.isEmpty())
                continue;
            if (row_.cells.size() <= column) row_.cells.resize(column + 1);
            row_.cells[column] = held.cell;
        }
    }

    const WorkbookTables& tables_;
    std::vector<DownwardMerge> merges_;
    const TableLimits& limits_;
    const RowTaker& take_;
    XmlScan scan_;
    std::optional<Error> problem_;
    TableRow row_;
    TableBudget budget_;
    int column_ = 0;
    int nextColumn_ = 0;
    int style_ = 0;
    std::string type_;
    std::string value_;
    bool inRow_ = false;
    bool inCell_ = false;
    bool inValue_ = false;
    bool inReading_ = false;
    size_t nextMerge_ = 0;
    std::vector<Held> held_;  // per column
};

}  // namespace

Result<std::vector<DownwardMerge>> readDownwardMerges(ZipArchive& archive, const QString& part,
                                                      const TableLimits& limits) {
    std::vector<DownwardMerge> merges;
    bool tooMany = false;
    XmlScan scan(limits);
    scan.start = [&](std::string_view name, const XmlAttributes& attributes) {
        if (name != "mergeCell") return;
        const auto range = attributes.value("ref");
        const auto colon = range.find(':');
        if (colon == std::string_view::npos) return;
        const auto first = placeOf(range.substr(0, colon));
        const auto last = placeOf(range.substr(colon + 1));
        if (!first || !last || last->row <= first->row || first->column >= limits.columns) return;
        merges.push_back({first->column, first->row, last->row});
        if (merges.size() <= size_t(limits.rows)) return;
        tooMany = true;
        scan.stop();
    };
    if (auto scanned = scanPart(archive, part, scan); !scanned) return fail(scanned.error());
    if (tooMany) return fail(tooLarge(SheetText::tr("more than %1 merged cells").arg(limits.rows)));
    std::stable_sort(merges.begin(), merges.end(),
                     [](const auto& a, const auto& b) { return a.firstRow < b.firstRow; });
    return merges;
}

Result<> readSheetRows(ZipArchive& archive, const QString& part, const WorkbookTables& tables,
                       const TableLimits& limits, const RowTaker& take) {
    auto merges = readDownwardMerges(archive, part, limits);
    if (!merges) return fail(merges.error());
    return SheetReader(tables, std::move(*merges), limits, take).read(archive, part);
}

}  // namespace zhiqiao
