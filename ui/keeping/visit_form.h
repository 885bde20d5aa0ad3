// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/keeping/keeping_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;
class FormGrid;
class ProblemLine;
class TextLabel;

/// A contact with a key employer, over what was heard and done before. Ctrl+Enter saves, Esc goes
/// back.
class VisitForm final : public QWidget {
    Q_OBJECT
public:
    VisitForm(KeepingPresenter& presenter, bool mayWrite, QWidget* parent = nullptr);

    /// Of the employer of this name; the rest comes with tell().
    void start(KeyEmployerId firm, const QString& name);
    void tell(const OpenedKeyEmployer& opened);
    void showRefusal(const QString& field, const Error& error);
    /// Holds nothing of anybody, as when the window locks.
    void forget();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    [[nodiscard]] QString standing(const KeyView& view) const;

    KeepingPresenter& presenter_;
    bool mayWrite_;
    std::optional<KeyEmployerId> firm_;
    QString name_;
    TextLabel* title_;
    TextLabel* standing_;
    ProblemLine* problem_;
    FormGrid* grid_;
    DayEdit* on_;
    CodeCombo* way_;
    QLineEdit* spoken_;
    QLineEdit* needs_;
    DayEdit* next_;
    QPushButton* save_;
    QTableWidget* visits_;
    QTableWidget* deeds_;
};

}  // namespace zhiqiao::ui
