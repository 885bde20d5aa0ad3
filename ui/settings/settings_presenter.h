// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/security/office_store.h"
#include "core/security/transactions.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <vector>

namespace zhiqiao::ui {

/// What the settings page shows.
struct SettingsRecord {
    Office office;
    std::vector<Staff> staff;
    QMap<QString, QString> office_settings;
    QMap<QString, QString> own;   ///< of the person who works here
    QMap<QString, int> versions;  ///< of the office's settings, as they were seen
    int nextLetter = 1;           ///< the number the next referral gets
};

/// The sizes of type, in per cent.
[[nodiscard]] std::vector<int> fontSteps();

/// Keys of settings; of the office or, where marked, of the person.
namespace setting {
inline const QString kPrinter = QStringLiteral("print.printer");
inline const QString kCopies = QStringLiteral("print.copies.F5");
inline const QString kTheme = QStringLiteral("window.theme");        // person
inline const QString kFont = QStringLiteral("window.font_factor");   // person, in per cent
inline const QString kLanguage = QStringLiteral("window.language");  // person
/// Of the person; "1": minimising locks the window.
inline const QString kMinimiseLocks = QStringLiteral("window.minimise_locks");
}  // namespace setting

class SettingsPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        Transactions& transactions;
        OfficeStore& offices;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit SettingsPresenter(const Needs& needs, QObject* parent = nullptr);

    void reload();
    [[nodiscard]] const std::optional<SettingsRecord>& record() const { return record_; }

    void saveOffice(const Office& office);
    void addStaff(const QString& name, const QString& role);
    void endStaff(StaffId id);
    /// `own`: of the person, else of the office.
    void saveSetting(const QString& key, const QString& value, bool own);
    /// The next referral number of this year, to continue a paper book.
    void continueNumbers(int next);

signals:
    void changed();
    void staffAdded();
    void settingSaved(const QString& key, const QString& value);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void act(std::string_view name, Right right, std::function<Result<>(const Act&)> work,
             const QString& sentence, void (SettingsPresenter::*told)() = nullptr);

    Needs needs_;
    std::optional<SettingsRecord> record_;
    int question_ = 0;  // number of the newest read; older answers are stale
};

}  // namespace zhiqiao::ui
