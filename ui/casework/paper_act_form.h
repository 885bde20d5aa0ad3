// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/act_form.h"

namespace zhiqiao::ui {

/// The form of a service that has a paper. Ctrl+P prints it: of a record that is open, or of a new
/// one once it is saved. Alt+E prints it empty.
class PaperActForm : public ActForm {
    Q_OBJECT
public:
    /// `paper` is the code of one of servicePapers().
    PaperActForm(const QString& name, const QString& title, const QString& paper,
                 ServicePresenter& presenter, QWidget* parent = nullptr);

signals:
    void printWanted(zhiqiao::PersonId person, zhiqiao::ServiceId service);
    void blankWanted(const QString& paper);

protected:
    /// At the end of start(): what Ctrl+P is for.
    void setPrinted(const std::optional<ServiceRecord>& old);
    void keyPressEvent(QKeyEvent* event) override;

private:
    void print();

    std::optional<ServiceRecord> printed_;
    bool printNext_ = false;
    QPushButton* save_;
    QPushButton* print_;
};

}  // namespace zhiqiao::ui
