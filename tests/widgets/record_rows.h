// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/list.h"
#include "ui/widgets/record_list.h"

#include <QDate>

#include <atomic>

namespace zhiqiao::test {

/// As many rows as asked for, made when they are asked for; pages by key like a real source.
class CountedSource final : public ListSource {
public:
    /// A search for this finds the row of this id alone; any other finds them all.
    static inline const QString kOnlyRow = QStringLiteral("17");

    explicit CountedSource(qint64 rows) : rows_(rows) {}

    [[nodiscard]] QString key() const override { return QStringLiteral("people"); }
    [[nodiscard]] std::vector<ListColumn> columns() const override {
        using Kind = ListColumn::Kind;
        return {
            {.key = QStringLiteral("name"), .title = QStringLiteral("姓名"), .personal = true},
            {QStringLiteral("number"), QStringLiteral("身份证号"), Kind::Masked, {}, false},
            {QStringLiteral("education"), QStringLiteral("学历"), Kind::Code,
             QStringLiteral("education")},
            {QStringLiteral("registered"), QStringLiteral("登记日期"), Kind::Day},
            {QStringLiteral("wage"), QStringLiteral("期望月薪"), Kind::Money},
            {QStringLiteral("state"), QStringLiteral("1-3-1"), Kind::State},
            {QStringLiteral("note"), QStringLiteral("意向"), Kind::Text, {}, false, true, true}};
    }
    Result<ListPage> page(const ListQuery& query) const override {
        ++pages;
        if (failing)
            return fail({.kind = Error::Kind::Busy,
                         .code = "test.busy",
                         .message = QStringLiteral("The database is busy.")});
        ListPage page;
        const qint64 rows = query.filters.contains(QStringLiteral("education")) ? 3 : rows_;
        if (query.text == kOnlyRow) {
            page.rows.push_back(row(kOnlyRow.toLongLong()));
            return page;
        }
        qint64 at = query.after.isEmpty() ? 0 : query.after.toLongLong();
        for (; at < rows && qint64(page.rows.size()) < query.limit; ++at)
            page.rows.push_back(row(query.descending ? rows - at : at + 1));
        if (at < rows) page.next = QString::number(at);
        return page;
    }
    Result<qint64> count(const ListQuery&, qint64 atMost) const override {
        ++counts;
        return std::min(rows_, atMost);
    }

    mutable std::atomic<int> pages = 0;
    mutable std::atomic<int> counts = 0;
    bool failing = false;

private:
    static ListRow row(qint64 id) {
        static const QStringList names{QStringLiteral("才让卓玛"), QStringLiteral("马文海"),
                                       QStringLiteral("韩秀英"),   QStringLiteral("单志远"),
                                       QStringLiteral("巴特尔"),   QStringLiteral("李秀兰")};
        static const QStringList wishes{
            QStringLiteral("餐饮服务,西宁市"), QStringLiteral("护理"),
            QStringLiteral("挖掘机驾驶,海东市及周边县,可倒班,包吃住优先")};
        return {id,
                {names[id % names.size()], QStringLiteral("630***********00%1X").arg(id % 10),
                 id % 4 == 0 ? QVariant() : QVariant(QString::number(id % 3 + 1)),
                 QDate(2026, 6, 1).addDays(id % 90), qint64(250000 + (id % 40) * 10050),
                 int(id % 4), wishes[id % wishes.size()]}};
    }
    qint64 rows_;
};

class KeptPreferences final : public ui::ViewPreferences {
public:
    [[nodiscard]] QVariantMap load(const QString& list) const override { return kept.value(list); }
    void save(const QString& list, const QVariantMap& values) override { kept[list] = values; }
    QMap<QString, QVariantMap> kept;
};

inline std::vector<ui::CodeItem> educations() {
    return {{QStringLiteral("1"), QStringLiteral("大学本科"), QStringLiteral("dxbk")},
            {QStringLiteral("2"), QStringLiteral("大学专科"), QStringLiteral("dxzk")},
            {QStringLiteral("3"), QStringLiteral("高中"), QStringLiteral("gz")}};
}

inline ui::StateLook progressLook(const QVariant& value) {
    switch (value.toInt()) {
    case 0: return {QStringLiteral("已完成"), ui::Mark::Tick, ui::Tone::Done};
    case 1: return {QStringLiteral("待反馈"), ui::Mark::Half, ui::Tone::Accent};
    case 2: return {QStringLiteral("逾期 2 个工作日"), ui::Mark::Alert, ui::Tone::Error};
    default: return {QStringLiteral("未做"), ui::Mark::Empty, ui::Tone::Neutral};
    }
}

inline std::vector<ui::CodeItem> progressStates() {
    std::vector<ui::CodeItem> items;
    for (int state = 0; state < 4; ++state)
        items.push_back({QString::number(state), progressLook(state).text});
    return items;
}

inline ui::RecordList::Needs listNeeds(const ListSource& source, Lane& lane,
                                       ui::ViewPreferences& preferences) {
    return {{source, lane,
             [](const QString&, const QString& code) {
                 for (const auto& item : educations())
                     if (item.code == code) return item.name;
                 return code;
             },
             [](const QString&, const QVariant& value, const ui::RecordModel::Needs::CellOf&) {
                 return progressLook(value);
             }},
            preferences,
            [](const ListColumn& column) {
                return column.kind == ListColumn::Kind::State ? progressStates() : educations();
            }};
}

}  // namespace zhiqiao::test
