// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/measurekinds.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

#include <optional>
#include <span>
#include <vector>

namespace qorgan::law {

/// A normative act, or the unit's own policy, that rules and documents rest on.
struct Act {
    QString code;          ///< "245-VIII"
    base::Texts name;      ///< full, nominative
    base::Texts nameOf;    ///< full, as "of the Law …" reads: for the line of legal basis on paper; a unit's has none
    base::Texts shortName; ///< nominative, for cards
    base::Texts shortOf;   ///< "of Law 245-VIII"; a unit's has none
    std::optional<QDate> inForceFrom;
    std::optional<QDate> inForceTo; ///< last day; empty: in force
    bool verified = false;
};

/// One dated record: what a rule says from one day to another. It comes with the program (`resources/law/rules.json`),
/// or a unit entered it. Its numbers live in `value` and nowhere in code.
struct Rule {
    QString id;                   ///< unique and permanent: "R1.protective_order.2026-03-02"
    QString rule;                 ///< "R1"
    QString subject;              ///< code of a measure kind, or an article (R17); empty: all
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day; empty: until further notice; before the first: in force on no day
    domain::LegalBasis source;    ///< the article may be empty (own policy)
    bool verified = false;        ///< otherwise recalled: it may warn, it never blocks by itself
    base::Texts text;             ///< for the "how?" balloon and the small print
    QJsonObject value;
    bool own = false;             ///< the unit's, not the program's
    bool withdrawn = false;       ///< taken back before it began

    /// Withdrawn, or put right from its first day: it stays for the measures that name it.
    [[nodiscard]] bool holdsNoDay() const { return validTo && *validTo < validFrom; }
    [[nodiscard]] bool validOn(QDate day) const { return validFrom <= day && (!validTo || day <= *validTo); }
    /// A number of the record. Parsing has made sure that every key its rule needs is there.
    [[nodiscard]] int number(QLatin1StringView key) const;
    [[nodiscard]] std::vector<int> numbers(QLatin1StringView key) const;
    [[nodiscard]] QString string(QLatin1StringView key) const;
    [[nodiscard]] QStringList strings(QLatin1StringView key) const;
};

struct UnitLaw;

/// The law as dated data. Immutable: pointers to its acts and rules live as long as it does.
class Rulebook
{
public:
    Rulebook() = default;
    Rulebook(Rulebook &&) = default;
    Rulebook &operator=(Rulebook &&) = default;
    Rulebook(const Rulebook &) = delete;
    Rulebook &operator=(const Rulebook &) = delete;

    /// Reads both files. Error: `law-data-malformed` with the record and what is wrong with it: a missing
    /// field, language or number, a source that is no act, an id twice, two records for one day. Records name a
    /// kind of measure by its code in `kinds`.
    [[nodiscard]] static base::Result<Rulebook> parse(const QByteArray &acts, const QByteArray &rules,
                                                      const domain::MeasureKinds &kinds = domain::measureKinds());

    /// This book with what a unit entered (law/unitlaw.h); this one stays as it is. Every rule holds on the days it
    /// held on before, each with one record.
    [[nodiscard]] Rulebook amended(const UnitLaw &law) const;

    [[nodiscard]] const std::vector<Act> &acts() const { return m_acts; }
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    /// The kinds of measure its records speak of.
    [[nodiscard]] const domain::MeasureKinds &kinds() const { return m_kinds; }
    [[nodiscard]] const Act *act(const QString &code) const;
    /// The record of that id, however old: a measure keeps the rule under which it was issued.
    [[nodiscard]] const Rule *find(const QString &id) const;
    /// The record in force on a local day; null where the law had none.
    [[nodiscard]] const Rule *inForce(QStringView rule, QStringView subject, QDate day) const;
    [[nodiscard]] const Rule *inForce(QStringView rule, domain::MeasureKind kind, QDate day) const;
    /// The first of several rules that has a record for the kind: a term is R1 of one and R5 of another.
    [[nodiscard]] const Rule *firstInForce(std::span<const QStringView> rules, domain::MeasureKind kind,
                                           QDate day) const;

private:
    void add(const Act &act);
    void add(const Rule &rule);
    [[nodiscard]] Rule *findForChange(const QString &id);

    std::vector<Act> m_acts;
    std::vector<Rule> m_rules;
    domain::MeasureKinds m_kinds;
    QHash<QString, qsizetype> m_actByCode;
    QHash<QString, qsizetype> m_ruleById;
};

/// The rulebook of the resources, read once. A malformed file is a defect of the build, found by
/// tests/law/tst_lawdata; at run time the book is then empty and no measure has a legal basis.
[[nodiscard]] const Rulebook &shippedRulebook();

/// The book by which the program computes now: the shipped one, or that of the open register (law/lawinforce.h). It
/// may be asked in any thread, and what it points at lives as long as the program.
[[nodiscard]] const Rulebook &rulebook();

} // namespace qorgan::law
