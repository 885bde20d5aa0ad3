// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/codes/codes.h"
#include "core/forms/form_page.h"
#include "core/hardship/hardship_category.h"
#include "core/hardship/hardship_steps.h"

#include <QStringList>

#include <functional>

namespace zhiqiao {

/// What F7 就业困难人员认定表 prints, in words. Empty: a cell to be filled in by hand.
struct HardshipFormFacts {
    QString number;
    std::optional<QDate> filledOn;
    QString name, sex, birth, idNumber, ethnicGroup, education, political, marital, health;
    QString community, address, phone, certificates;
    std::optional<QDate> unemployedSince;
    struct Category {
        QString name;
        bool ticked = false;
        bool operator==(const Category&) const = default;
    };
    std::vector<Category> categories;  ///< one box each
    QString ownWords;
    /// One level's opinion: what was found, and on which day.
    struct Opinion {
        QString text;
        std::optional<QDate> on;
        bool operator==(const Opinion&) const = default;
    };
    Opinion communitySays, townshipSays, countySays;
    std::optional<QDate> noticeFrom, noticeUntil;
    QStringList evidence;
    bool operator==(const HardshipFormFacts&) const = default;
};

/// The form for handwriting: the active categories and nothing else.
[[nodiscard]] HardshipFormFacts emptyHardshipForm(const HardshipCategories& categories);
/// The form of a recognition, with the person's facts in clear.
[[nodiscard]] HardshipFormFacts hardshipFormFacts(const Codes& codes,
                                                  const HardshipCategories& categories,
                                                  const PersonFacts& person,
                                                  const HardshipCase& kept);

/// F7 on two A4 pages.
[[nodiscard]] std::vector<FormPage> hardshipFormPages(const HardshipFormFacts& facts,
                                                      const FormFooter& footer,
                                                      const PaperFonts& fonts);

/// One row of a public notice; nothing of it identifies by number.
struct HardshipNoticeRow {
    QString name, sex, community, category;
    int age = 0;
    bool operator==(const HardshipNoticeRow&) const = default;
};
/// F13-13 公示名单 for the community board: no identity number, no phone.
[[nodiscard]] std::vector<FormPage> hardshipNoticePages(const std::vector<HardshipNoticeRow>& rows,
                                                        QDate from, QDate until,
                                                        const QString& office, const QString& phone,
                                                        const FormFooter& footer,
                                                        const PaperFonts& fonts);

/// F13-17 就业援助卡 page: recognition, help by day, and exit.
[[nodiscard]] std::vector<FormPage> hardshipCardPages(const Codes& codes, const QString& name,
                                                      const HardshipCase& kept,
                                                      const std::function<QString(StaffId)>& nameOf,
                                                      const FormFooter& footer,
                                                      const PaperFonts& fonts);

}  // namespace zhiqiao
