import type { RuleSilence, TraceStep, VolumeWindow } from '../../domain/commissions/commission-types.js'
import type { Language } from '../languages.js'

/** How numbers of a trace are written. */
export type Figures = { money: (amountInMinorUnits: number) => string; percent: (basisPoints: number) => string }

/** A step of a trace as a sentence, for each kind of step. */
export type StepTexts = { readonly [Kind in TraceStep['kind']]: (step: Extract<TraceStep, { kind: Kind }>, figures: Figures) => string }

const windows: Readonly<Record<Language, Readonly<Record<VolumeWindow, string>>>> = {
  de: { lifetime: 'seit Beginn', month: 'in diesem Monat', quarter: 'in diesem Quartal', year: 'in diesem Jahr' },
  en: { lifetime: 'since the beginning', month: 'in this month', quarter: 'in this quarter', year: 'in this year' },
}

const rounded: Readonly<Record<Language, Readonly<Record<'down' | 'exact' | 'up', string>>>> = {
  de: { down: ', abgerundet', exact: '', up: ', aufgerundet' },
  en: { down: ', rounded down', exact: '', up: ', rounded up' },
}

const english: StepTexts = {
  'bands-marginal': ({ resultInMinorUnits, rounding, slices, volumeBeforeInMinorUnits, window }, { money, percent }) =>
    `Sold before ${windows.en[window]}: ${money(volumeBeforeInMinorUnits)}. ${slices.map(({ basisPoints, inMinorUnits }) => `${percent(basisPoints)} of ${money(inMinorUnits)}`).join(' + ') || 'No band is reached'} = ${money(resultInMinorUnits)}${rounded.en[rounding]}.`,
  'bands-retroactive': ({ basisPointsAfter, basisPointsBefore, resultInMinorUnits, rounding, volumeAfterInMinorUnits, volumeBeforeInMinorUnits, window }, { money, percent }) =>
    `All sales ${windows.en[window]}: ${percent(basisPointsAfter)} of ${money(volumeAfterInMinorUnits)}, less what they were worth before, ${percent(basisPointsBefore)} of ${money(volumeBeforeInMinorUnits)} = ${money(resultInMinorUnits)}${rounded.en[rounding]}.`,
  cap: ({ atInMinorUnits, wasInMinorUnits }, { money }) => `At most ${money(atInMinorUnits)}, so ${money(wasInMinorUnits)} becomes ${money(atInMinorUnits)}.`,
  flat: ({ amountInMinorUnits }, { money }) => `A fixed amount: ${money(amountInMinorUnits)}.`,
  floor: ({ atInMinorUnits, wasInMinorUnits }, { money }) => `At least ${money(atInMinorUnits)}, so ${money(wasInMinorUnits)} becomes ${money(atInMinorUnits)}.`,
  part: ({ basisPoints, index, of, resultInMinorUnits, totalInMinorUnits }, { money, percent }) =>
    `Part ${index} of ${of}: ${percent(basisPoints)} of ${money(totalInMinorUnits)} = ${money(resultInMinorUnits)}${index === of ? ', with what was left of rounding' : ''}.`,
  recurrence: ({ index, of }) => `Payment ${index} of ${of}, each of the same amount.`,
  share: ({ baseInMinorUnits, basisPoints, resultInMinorUnits, rounding }, { money, percent }) => `${percent(basisPoints)} of ${money(baseInMinorUnits)} = ${money(resultInMinorUnits)}${rounded.en[rounding]}.`,
  'share-cap': ({ atInMinorUnits, limitInMinorUnits, wasInMinorUnits }, { money }) => `All rules together give at most ${money(limitInMinorUnits)}, so ${money(wasInMinorUnits)} becomes ${money(atInMinorUnits)}.`,
  table: ({ field, value }) => `The table is read with ${field} = ${value ?? 'nothing'}.`,
}

const german: StepTexts = {
  'bands-marginal': ({ resultInMinorUnits, rounding, slices, volumeBeforeInMinorUnits, window }, { money, percent }) =>
    `Vorher verkauft ${windows.de[window]}: ${money(volumeBeforeInMinorUnits)}. ${slices.map(({ basisPoints, inMinorUnits }) => `${percent(basisPoints)} von ${money(inMinorUnits)}`).join(' + ') || 'Keine Stufe ist erreicht'} = ${money(resultInMinorUnits)}${rounded.de[rounding]}.`,
  'bands-retroactive': ({ basisPointsAfter, basisPointsBefore, resultInMinorUnits, rounding, volumeAfterInMinorUnits, volumeBeforeInMinorUnits, window }, { money, percent }) =>
    `Alle Verkäufe ${windows.de[window]}: ${percent(basisPointsAfter)} von ${money(volumeAfterInMinorUnits)}, abzüglich dessen, was sie vorher wert waren, ${percent(basisPointsBefore)} von ${money(volumeBeforeInMinorUnits)} = ${money(resultInMinorUnits)}${rounded.de[rounding]}.`,
  cap: ({ atInMinorUnits, wasInMinorUnits }, { money }) => `Höchstens ${money(atInMinorUnits)}, also werden aus ${money(wasInMinorUnits)} ${money(atInMinorUnits)}.`,
  flat: ({ amountInMinorUnits }, { money }) => `Ein fester Betrag: ${money(amountInMinorUnits)}.`,
  floor: ({ atInMinorUnits, wasInMinorUnits }, { money }) => `Mindestens ${money(atInMinorUnits)}, also werden aus ${money(wasInMinorUnits)} ${money(atInMinorUnits)}.`,
  part: ({ basisPoints, index, of, resultInMinorUnits, totalInMinorUnits }, { money, percent }) =>
    `Teil ${index} von ${of}: ${percent(basisPoints)} von ${money(totalInMinorUnits)} = ${money(resultInMinorUnits)}${index === of ? ', mit dem, was beim Runden übrig blieb' : ''}.`,
  recurrence: ({ index, of }) => `Zahlung ${index} von ${of}, jede in derselben Höhe.`,
  share: ({ baseInMinorUnits, basisPoints, resultInMinorUnits, rounding }, { money, percent }) => `${percent(basisPoints)} von ${money(baseInMinorUnits)} = ${money(resultInMinorUnits)}${rounded.de[rounding]}.`,
  'share-cap': ({ atInMinorUnits, limitInMinorUnits, wasInMinorUnits }, { money }) => `Alle Regeln zusammen geben höchstens ${money(limitInMinorUnits)}, also werden aus ${money(wasInMinorUnits)} ${money(atInMinorUnits)}.`,
  table: ({ field, value }) => `Die Tabelle wird mit ${field} = ${value ?? 'nichts'} gelesen.`,
}

/** The sentences of a trace by language. */
export const stepTexts: Readonly<Record<Language, StepTexts>> = { de: german, en: english }

/** Why a rule gave nothing, as a sentence. */
export const silenceTexts: Readonly<Record<Language, Readonly<Record<RuleSilence, string>>>> = {
  de: {
    'certificate-missing': 'ein Zertifikat fehlte', 'field-differs': 'ein Feld des Deals hat einen anderen Wert', 'no-amount-in-currency': 'in dieser Währung ist kein Betrag festgelegt',
    'no-payee': 'es gibt niemanden, dem es zusteht', 'no-row': 'die Tabelle hat keine passende Zeile',
  },
  en: {
    'certificate-missing': 'a certificate was missing', 'field-differs': 'a field of the deal has another value', 'no-amount-in-currency': 'no amount is set in this currency',
    'no-payee': 'there is nobody it belongs to', 'no-row': 'the table has no fitting line',
  },
}
