// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/storage/list_office.h"

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString name;  ///< as it is stored
    QStringList find;
    QStringList miss = {};
};

const std::vector<Words>& table() {
    static const std::vector<Words> rows{
        {u"单雄信"_s,
         {u"单"_s, u"雄"_s, u"雄信"_s, u"单雄信"_s, u"单　雄信"_s, u"shan"_s, u"shanxiongxin"_s,
          u"Shan Xiongxin"_s, u"sxx"_s, u"dan"_s, u"danxiongxin"_s, u"dxx"_s, u"xiong xin"_s},
         {u"信雄"_s, u"单信"_s, u"san"_s, u"xiongxing"_s}},
        {u"马小梅"_s, {u"xiaomei"_s, u"xm"_s, u"ma xiaomei"_s, u"Ma Xiaomei"_s}},
        {u"解小平"_s, {u"xie"_s, u"jie"_s, u"xiexiaoping"_s, u"xxp"_s, u"jxp"_s}},
        {u"仇英"_s, {u"qiu"_s, u"chou"_s, u"qiuying"_s, u"qy"_s, u"cy"_s}},
        {u"查良"_s, {u"zha"_s, u"cha"_s, u"zhaliang"_s, u"zl"_s}},
        {u"曾国"_s, {u"zeng"_s, u"ceng"_s, u"zengguo"_s}},
        {u"区大相"_s, {u"ou"_s, u"qu"_s, u"oudaxiang"_s, u"odx"_s}},
        {u"盖叫天"_s, {u"ge"_s, u"gai"_s, u"gejiaotian"_s, u"gjt"_s}},
        {u"朴树"_s, {u"piao"_s, u"pu"_s, u"piaoshu"_s, u"ps"_s}},
        {u"任贤"_s, {u"ren"_s, u"renxian"_s, u"rx"_s}},
        {u"华佗"_s, {u"hua"_s, u"huatuo"_s}},
        {u"尉缭"_s, {u"wei"_s, u"yu"_s, u"weiliao"_s, u"yuliao"_s, u"wl"_s}},
        {u"尉迟恭"_s, {u"yuchi"_s, u"yuchigong"_s, u"ycg"_s, u"weichigong"_s, u"尉迟"_s}},
        {u"万俟明"_s, {u"moqi"_s, u"moqiming"_s, u"mqm"_s, u"wan"_s}},
        {u"乐正阳"_s, {u"yuezheng"_s, u"yuezhengyang"_s, u"lezhengyang"_s}},
        {u"吕绿"_s, {u"lv"_s, u"lu"_s, u"lü"_s, u"LÜ"_s, u"lvlv"_s, u"lulu"_s, u"lülü"_s, u"ll"_s}},
        {u"张女"_s, {u"zhangnv"_s, u"zhangnu"_s, u"zhangnü"_s, u"nü"_s}},
        {u"西安明"_s, {u"xi'an"_s, u"xian"_s, u"xi’an"_s}},
        {u"阿不都热合曼"_s,
         {u"阿"_s, u"都热"_s, u"热合曼"_s, u"不都热合"_s, u"阿不都热合曼"_s},
         {u"不热"_s, u"曼合"_s}},
        {u"扎西·才让"_s, {u"扎西·才让"_s,
                          u"扎西•才让"_s,
                          u"扎西・才让"_s,
                          u"扎西‧才让"_s,
                          u"扎西･才让"_s,
                          u"扎西.才让"_s,
                          u"扎西．才让"_s,
                          u"扎西。才让"_s,
                          u"扎西 · 才让"_s,
                          u"扎西才让"_s,
                          u"扎西 才让"_s,
                          u"西才"_s,
                          u"西·才"_s,
                          u"zhaxicairang"_s,
                          u"zhaxi·cairang"_s,
                          u"zhaxi cairang"_s,
                          u"cairang"_s,
                          u"zxcr"_s,
                          u"cr"_s,
                          u"ｚｈａｘｉ"_s}},
        {u"尕藏卓玛"_s, {u"尕藏"_s, u"藏卓"_s, u"卓玛"_s, u"gacang"_s, u"gazang"_s, u"gzzm"_s}},
        {u"王𠮷"_s, {u"𠮷"_s, u"王𠮷"_s, u"wang"_s}},
        {u"强"_s, {u"强"_s, u"qiang"_s, u"q"_s}},
    };
    return rows;
}

}  // namespace

/// One box, whatever is known of the person.
class SearchWords : public EngineSuite {
protected:
    bool finds(const QString& typed, PersonId who) {
        if (!list_) list_ = peopleList(test().context(), test().clock());
        const auto page = list_->page({.text = typed, .limit = 1000});
        EXPECT_TRUE(ok(page)) << qPrintable(typed);
        return page && std::ranges::any_of(
                           page->rows, [&](const ListRow& row) { return row.id == who.value(); });
    }
    Person named(const QString& name, int n) {
        auto facts = samplePerson(n);
        facts.name = normalisedName(name);
        facts.aliases.clear();
        return person(facts);
    }

private:
    std::unique_ptr<ListSource> list_;
};
ZHIQIAO_ON_BOTH_ENGINES(SearchWords);

TEST_P(SearchWords, FindANameByItsCharactersAndEveryReading) {
    int n = 0;
    for (const auto& row : table()) {
        const auto who = named(row.name, ++n).id;
        for (const auto& typed : row.find)
            EXPECT_TRUE(finds(typed, who)) << qPrintable(row.name + u" by "_s + typed);
        for (const auto& typed : row.miss)
            EXPECT_FALSE(finds(typed, who)) << qPrintable(row.name + u" not by "_s + typed);
    }
}

TEST_P(SearchWords, FindANumberWholeOrByItsEnd) {
    const auto number = [](int n) { return sampleIdNumber(n, QDate(1988, 3, 9)); };
    int ending = 1;
    while (!number(ending).endsWith(u'X')) ++ending;
    auto facts = samplePerson(1);
    facts.idNumber = number(ending);
    facts.phone = u"14200001234"_s;
    facts.otherPhone = u"09788845678"_s;
    const auto who = person(facts).id;
    const auto& id = facts.idNumber;
    const auto wide = [](QString digits) {
        for (auto& c : digits) c = QChar(c.unicode() + 0xFEE0);
        return digits;
    };
    const auto old = id.left(6) + id.mid(8, 9);
    for (const auto& typed : {id,
                              id.toLower(),
                              wide(id),
                              id.left(6) + u'-' + id.mid(6),
                              old,
                              id.right(4),
                              id.right(6),
                              id.right(4).toLower(),
                              wide(id.right(6)),
                              facts.name + u' ' + id.right(4).toLower(),
                              u"14200001234"_s,
                              u"142 0000 1234"_s,
                              u"142-0000-1234"_s,
                              u"+86 142 0000 1234"_s,
                              u"0086-14200001234"_s,
                              u"+8614200001234"_s,
                              wide(u"14200001234"_s),
                              u"1234"_s,
                              u"09788845678"_s,
                              u"0978-8845678"_s,
                              u"(0978)8845678"_s,
                              u"5678"_s})
        EXPECT_TRUE(finds(typed, who)) << qPrintable(typed);
    for (const auto& typed : {id.left(6), id.mid(2, 4), id.left(17), u"142000"_s, u"0000"_s})
        EXPECT_FALSE(finds(typed, who)) << qPrintable(typed);
}

TEST_P(SearchWords, FindAnOldNumberByBothForms) {
    auto facts = samplePerson(1);
    facts.idNumber = u"632421700815123"_s;
    const auto who = person(facts).id;
    EXPECT_TRUE(finds(u"632421700815123"_s, who));
    EXPECT_TRUE(finds(u"5123"_s, who));
}

TEST_P(SearchWords, FindEveryKindOfDocument) {
    int n = 0;
    for (const auto& number : {u"E12345678"_s, u"TEST0042"_s, u"H0000000001"_s, u"12345678"_s,
                               u"63242119700815123942"_s}) {
        auto facts = samplePerson(++n);
        facts.idType = u"14"_s;
        facts.idNumber = number;
        const auto who = person(facts).id;
        for (const auto& typed : {number, number.toLower(), u' ' + number})
            EXPECT_TRUE(finds(typed, who)) << qPrintable(typed);
        EXPECT_TRUE(finds(number.right(4), who)) << qPrintable(number);
        EXPECT_FALSE(finds(number.chopped(1), who)) << qPrintable(number);
        if (number == u"E12345678"_s) {
            EXPECT_TRUE(finds(u"E12 345678"_s, who));
        }
    }
}
