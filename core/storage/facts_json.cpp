// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/facts_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiqiao {

namespace {

/// One list of fields serves both ways: Keep writes, Take reads.
struct Keep {
    QJsonObject object;
    void operator()(const char* key, const QString& value) {
        if (!value.isEmpty()) object[QLatin1String(key)] = value;
    }
    void operator()(const char* key, const QStringList& value) {
        if (!value.isEmpty()) object[QLatin1String(key)] = QJsonArray::fromStringList(value);
    }
    void operator()(const char* key, const QDate& value) {
        (*this)(key, value.toString(Qt::ISODate));
    }
    void operator()(const char* key, const std::optional<QDate>& value) {
        if (value) (*this)(key, *value);
    }
    void operator()(const char* key, qint64 value) { object[QLatin1String(key)] = value; }
    void operator()(const char* key, int value) { object[QLatin1String(key)] = value; }
    void operator()(const char* key, bool value) { object[QLatin1String(key)] = value; }
    template <class T>
    void operator()(const char* key, const std::optional<T>& value) {
        if (value) object[QLatin1String(key)] = *value;
    }
    void operator()(const char* key, const EmployerId& value) { (*this)(key, value.value()); }
};

struct Take {
    QJsonObject object;
    QJsonValue at(const char* key) const { return object.value(QLatin1String(key)); }
    void operator()(const char* key, QString& value) const { value = at(key).toString(); }
    void operator()(const char* key, QStringList& value) const {
        for (const auto parts = at(key).toArray(); const auto& part : parts)
            value << part.toString();
    }
    void operator()(const char* key, QDate& value) const {
        value = QDate::fromString(at(key).toString(), Qt::ISODate);
    }
    void operator()(const char* key, std::optional<QDate>& value) const {
        if (at(key).isString()) value = QDate::fromString(at(key).toString(), Qt::ISODate);
    }
    void operator()(const char* key, int& value) const { value = at(key).toInt(); }
    void operator()(const char* key, bool& value) const { value = at(key).toBool(); }
    void operator()(const char* key, std::optional<int>& value) const {
        if (at(key).isDouble()) value = at(key).toInt();
    }
    void operator()(const char* key, std::optional<qint64>& value) const {
        if (at(key).isDouble()) value = at(key).toInteger();
    }
    void operator()(const char* key, EmployerId& value) const {
        value = EmployerId(at(key).toInteger());
    }
};

template <class Visit, class Facts>
void visitPerson(Visit& visit, Facts& f) {
    visit("name", f.name);
    visit("aliases", f.aliases);
    visit("id_type", f.idType);
    visit("id_number", f.idNumber);
    visit("sex", f.sex);
    visit("birth_on", f.birthOn);
    visit("ethnic_group", f.ethnicGroup);
    visit("education", f.education);
    visit("school", f.school);
    visit("major", f.major);
    visit("graduated_on", f.graduatedOn);
    visit("skill_level", f.skillLevel);
    visit("skills", f.skills);
    visit("certificates", f.certificates);
    visit("political", f.political);
    visit("marital", f.marital);
    visit("health", f.health);
    visit("hukou_kind", f.hukouKind);
    visit("hukou_division", f.hukouDivision);
    visit("residence_division", f.residenceDivision);
    visit("address", f.address);
    visit("phone", f.phone);
    visit("other_phone", f.otherPhone);
    visit("bank_account", f.bankAccount);
    visit("note", f.note);
}

template <class Visit, class Facts>
void visitEmployer(Visit& visit, Facts& f) {
    visit("name", f.name);
    visit("credit_code", f.creditCode);
    visit("kind", f.kind);
    visit("industry", f.industry);
    visit("size", f.size);
    visit("division", f.division);
    visit("address", f.address);
    visit("route", f.route);
    visit("contact", f.contact);
    visit("phone", f.phone);
    visit("checked_on", f.checkedOn);
    visit("blocked", f.blocked);
}

template <class Visit, class Facts>
void visitVacancy(Visit& visit, Facts& f) {
    visit("employer", f.employer);
    visit("title", f.title);
    visit("occupation", f.occupation);
    visit("heads", f.heads);
    visit("education", f.education);
    visit("skill_level", f.skillLevel);
    visit("certificate", f.certificate);
    visit("age_min", f.ageMin);
    visit("age_max", f.ageMax);
    visit("wage_fen_low", f.wageFenLow);
    visit("wage_fen_high", f.wageFenHigh);
    visit("wage_mode", f.wageMode);
    visit("work_mode", f.workMode);
    visit("division", f.division);
    visit("address", f.address);
    visit("board_and_lodging", f.boardAndLodging);
    visit("requirement", f.requirement);
    visit("interview", f.interview);
    visit("opens_on", f.opensOn);
    visit("open_until", f.openUntil);
    visit("state", f.state);
}

QString textOf(const Keep& keep) {
    return QString::fromUtf8(QJsonDocument(keep.object).toJson(QJsonDocument::Compact));
}

Take taken(const QString& json) { return {QJsonDocument::fromJson(json.toUtf8()).object()}; }

}  // namespace

QString toJson(const PersonFacts& facts) {
    Keep keep;
    visitPerson(keep, facts);
    return textOf(keep);
}

PersonFacts personFromJson(const QString& json) {
    PersonFacts facts;
    auto take = taken(json);
    visitPerson(take, facts);
    return facts;
}

QString toJson(const EmployerFacts& facts) {
    Keep keep;
    visitEmployer(keep, facts);
    return textOf(keep);
}

EmployerFacts employerFromJson(const QString& json) {
    EmployerFacts facts;
    auto take = taken(json);
    visitEmployer(take, facts);
    return facts;
}

QString toJson(const VacancyFacts& facts) {
    Keep keep;
    visitVacancy(keep, facts);
    return textOf(keep);
}

VacancyFacts vacancyFromJson(const QString& json) {
    auto take = taken(json);
    VacancyFacts facts{.employer = EmployerId(take.at("employer").toInteger())};
    visitVacancy(take, facts);
    return facts;
}

}  // namespace zhiqiao
