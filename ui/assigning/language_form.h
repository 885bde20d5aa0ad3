// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assigning/language_presenter.h"

#include <QWidget>

namespace zhiqiao::ui {

class DigitChoices;
class ProblemLine;
class TextLabel;

/// What a colleague speaks, by digits. Ctrl+Enter saves, Esc goes back.
class LanguageForm final : public QWidget {
    Q_OBJECT
public:
    explicit LanguageForm(LanguagePresenter& presenter, QWidget* parent = nullptr);

    void start(const QString& name, const LanguageDraft& draft);
    void showRefusal(const Error& error);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    LanguagePresenter& presenter_;
    std::optional<LanguageDraft> draft_;
    TextLabel* about_;
    ProblemLine* problem_;
    DigitChoices* languages_;
};

}  // namespace zhiqiao::ui
