// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/make_office.h"
#include "core/security/password_policy.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiqiao {

namespace ui {
class ProblemLine;
}

/// The first run of a real office: what it is called and who works with it, each by name and with a
/// password typed by the person; then the recovery codes, shown once. Says what is lost with fewer
/// people, and what the program can guard and what it cannot.
class SetupForm final : public QWidget {
    Q_OBJECT
public:
    explicit SetupForm(QWidget* parent = nullptr);

    void showCodes(const std::array<QString, 3>& codes);
    void showProblem(const Error& error);

signals:
    void ready(const zhiqiao::Office& office, const std::vector<zhiqiao::FirstUser>& users);
    /// The codes were written down.
    void finished();

private:
    struct Person {
        Role role;
        QLineEdit* name;
        QLineEdit* login;
        QLineEdit* password;
        QLineEdit* again;
    };
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makeCodes();
    void tellWhatIsLost();
    void submit();
    /// One person may hold several business roles: the same login in several lines, one password.
    Result<std::vector<FirstUser>> users();

    QLineEdit* name_;
    QLineEdit* code_;
    QLineEdit* division_;
    std::vector<Person> people_;
    QLabel* lost_;
    QWidget* entry_;
    QWidget* codes_ = nullptr;
    std::array<QLineEdit*, 3> codeLines_{};
    ui::ProblemLine* problem_;
    Result<CommonPasswords> common_;
};

/// What rights protect against in this version and what not, in plain words.
[[nodiscard]] QString rightsBoundary();

}  // namespace zhiqiao
