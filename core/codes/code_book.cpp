// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_book.h"

#include "core/base/resources.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CodeLists {
    Q_DECLARE_TR_FUNCTIONS(CodeLists)
};

/// Files that are one list each; what they have besides code and name becomes flags.
struct ListFile {
    const char* file;
    const char* list;
};
constexpr ListFile kListFiles[] = {
    {"ethnic_groups", "ethnic_group"},
    {"education_levels", "education"},
    {"degrees", "degree"},
    {"industries", "industry"},
    {"occupations", "occupation"},
    {"hardship_categories", "hardship_category"},
    {"graduate_destinations", "graduate_destination"},
    {"session_kinds", "session_kind"},
    {"programmes", "programme"},
};

class CodeFileRow {
public:
    CodeFileRow(const CsvTable& table, const QStringList& row) : table_(table), row_(row) {}
    [[nodiscard]] QString text(const QString& column) const {
        const auto at = table_.header.indexOf(column);
        return at < 0 ? QString() : row_[at];
    }
    [[nodiscard]] QStringList flags() const {
        auto flags = text(u"flags"_s).split(u';', Qt::SkipEmptyParts) +
                     text(u"tags"_s).split(u';', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < row_.size(); ++i)
            if (row_[i] == u"1"_s && (table_.header[i].startsWith(u"counts_as_"_s) ||
                                      table_.header[i] == u"active_default"_s))
                flags << table_.header[i];
        return flags;
    }
    [[nodiscard]] QString source() const {
        return text(table_.header.contains(u"standard"_s) ? u"standard"_s : u"source"_s);
    }

private:
    const CsvTable& table_;
    const QStringList& row_;
};

CodeItem codeItemFrom(const CodeFileRow& row, int sort) {
    return {.code = row.text(u"code"_s),
            .name = row.text(u"name"_s),
            .parent = row.text(u"parent"_s),
            .sort = sort,
            .flags = row.flags(),
            .standard = row.source(),
            .mark = row.text(u"mark"_s)};
}

/// Number of single changes that turn one text into the other; texts are short.
int changesBetween(const QString& from, const QString& to) {
    std::vector<int> row(size_t(to.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) row[j] = int(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (size_t j = 1; j < row.size(); ++j) {
            const int same = diagonal + (from[i - 1] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, same});
        }
    }
    return row.back();
}

}  // namespace

Result<CodeBook> CodeBook::load() {
    CodeBook book;
    const auto lists = readResourceTable(u"codes/code_lists.csv"_s);
    if (!lists) return fail(lists.error());
    const auto listColumn = lists->column(u"list"_s);
    const auto sortColumn = lists->column(u"sort"_s);
    for (const auto& row : lists->rows)
        book.put(row[listColumn], codeItemFrom({*lists, row}, row[sortColumn].toInt()));
    for (const auto& [file, list] : kListFiles) {
        const auto table = readResourceTable(u"codes/%1.csv"_s.arg(QLatin1String(file)));
        if (!table) return fail(table.error());
        int sort = 0;
        for (const auto& row : table->rows)
            book.put(QString::fromLatin1(list), codeItemFrom({*table, row}, ++sort));
    }
    return book;
}

CodeBook::CodeBook(const CodeBook& other) { take(other); }

CodeBook& CodeBook::operator=(const CodeBook& other) {
    if (this != &other) take(other);
    return *this;
}

void CodeBook::take(const CodeBook& other) {
    laid_.clear();
    *loaded_ = *other.loaded_;
    now_ = loaded_.get();
    if (other.now() == other.loaded_.get()) return;
    laid_.push_back(std::make_unique<const Lists>(*other.now()));
    now_ = laid_.back().get();
}

void CodeBook::put(const QString& list, CodeItem item) { loaded_->put(list, std::move(item)); }

void CodeBook::layOver(const std::vector<Term>& terms) {
    const std::scoped_lock lock(mutex_);
    auto next = std::make_unique<Lists>(*loaded_);
    for (const auto& [list, item] : terms) next->put(list, item);
    next->version = now()->version + 1;
    now_.store(next.get(), std::memory_order_release);
    laid_.push_back(std::move(next));
}

void CodeBook::Lists::put(const QString& name, CodeItem item) {
    if (!byName.contains(name)) order << name;
    auto& list = byName[name];
    if (const auto known = list.byCode.constFind(item.code); known != list.byCode.cend()) {
        list.items[size_t(*known)] = std::move(item);
        return;
    }
    const auto place =
        std::upper_bound(list.items.begin(), list.items.end(), item.sort,
                         [](int sort, const CodeItem& other) { return sort < other.sort; });
    const auto at = place - list.items.begin();
    list.items.insert(place, std::move(item));
    for (auto i = size_t(at); i < list.items.size(); ++i)
        list.byCode.insert(list.items[i].code, qsizetype(i));
}

QStringList CodeBook::lists() const { return now()->order; }

const std::vector<CodeItem>& CodeBook::Lists::items(const QString& list) const {
    static const std::vector<CodeItem> none;
    const auto found = byName.constFind(list);
    return found == byName.cend() ? none : found->items;
}

const std::vector<CodeItem>& CodeBook::items(const QString& list) const {
    return now()->items(list);
}

const std::vector<CodeItem>& CodeBook::published(const QString& list) const {
    return loaded_->items(list);
}

std::vector<CodeItem> CodeBook::offered(const QString& list) const {
    std::vector<CodeItem> some;
    std::ranges::copy_if(items(list), std::back_inserter(some),
                         [](const CodeItem& item) { return !item.hasFlag(kNotOffered); });
    return some;
}

const CodeItem* CodeBook::find(const QString& list, const QString& code) const {
    const auto& lists = now()->byName;
    const auto found = lists.constFind(list);
    if (found == lists.cend()) return nullptr;
    const auto at = found->byCode.constFind(code);
    return at == found->byCode.cend() ? nullptr : &found->items[size_t(*at)];
}

QString CodeBook::name(const QString& list, const QString& code) const {
    const auto* item = find(list, code);
    return item ? item->name : code;
}

bool CodeBook::hasFlag(const QString& list, const QString& code, const QString& flag) const {
    const auto* item = find(list, code);
    return item && item->hasFlag(flag);
}

const CodeItem* CodeBook::match(const QString& list, const QString& typed) const {
    const auto text = typed.trimmed();
    if (text.isEmpty()) return nullptr;
    if (const auto* item = find(list, text)) return item;
    const CodeItem* only = nullptr;
    bool several = false;
    for (const auto& item : items(list)) {
        if (item.hasFlag(kNotOffered)) continue;
        if (item.name == text) return &item;
        if (!item.name.startsWith(text) && !item.name.endsWith(text)) continue;
        several = only != nullptr;
        if (several) break;
        only = &item;
    }
    if (!several) return only;
    // An exact term may still come after the first two that only begin with it.
    for (const auto& item : items(list))
        if (item.name == text && !item.hasFlag(kNotOffered)) return &item;
    return nullptr;
}

std::vector<const CodeItem*> CodeBook::candidates(const QString& list, const QString& typed,
                                                  qsizetype most) const {
    const auto text = typed.trimmed();
    std::vector<std::pair<int, const CodeItem*>> near;
    for (const auto& item : items(list)) {
        const bool within =
            !text.isEmpty() && (item.name.contains(text) || text.contains(item.name));
        const auto apart = within ? 0 : changesBetween(text, item.name);
        if (within || apart < std::max(text.size(), item.name.size()))
            near.emplace_back(apart, &item);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const CodeItem*> best;
    for (const auto& [apart, item] : near)
        if (qsizetype(best.size()) < most) best.push_back(item);
    return best;
}

Result<> CodeBook::check(const QString& list, const QString& code, const char* field) const {
    if (code.isEmpty() || has(list, code)) return {};
    return fail(unknownCode(field));
}

Error unknownCode(const char* field) {
    return {.kind = Error::Kind::Invalid,
            .code = "code.unknown",
            .message = CodeLists::tr("This is not in the code list."),
            .hint = CodeLists::tr("Choose an entry of the list."),
            .detail = u"field="_s + QLatin1String(field)};
}

}  // namespace zhiqiao
