import type { claims as english } from '../en/claims'
import type { Translated } from '../translated'

export const claims: Translated<typeof english> = {
  title: 'دعوے',
  intro:
    'یہ اعداد دوسروں نے کہے یا لکھے ہیں۔ یہ دعوے ہیں، پیمائش نہیں: اٹلس دکھاتا ہے کہ ہر دعویٰ کس نے کیا، دوسرے ماخذ کیا کہتے ہیں، اور شواہد اسے کہاں تک سہارا دیتے ہیں۔',
  said: 'کیا کہا گیا',
  notSaid: 'تقریر میں یہاں کوئی عدد نہیں بتایا گیا؛ یہ قطار سرکاری ماخذوں کی بات جمع کرتی ہے۔',
  by: 'کہنے والے:',
  on: 'بتاریخ',
  others: 'دوسرے ماخذ کیا کہتے ہیں',
  noOthers: 'کوئی دوسرا ماخذ نہیں ملا۔',
  verdict: 'ہماری رائے',
  confidence: 'اعتماد',
  filter: 'دکھائیں',
  all: 'تمام آرا ({{n}})',
  kindWithCount: '{{kind}} ({{n}})',
  kind: {
    confirmed: 'تصدیق شدہ',
    plausible: 'قرینِ قیاس',
    dated: 'پرانا عدد',
    soft: 'کمزور عدد',
    'wrong-word': 'عدد کے لیے غلط لفظ',
    unsupported: 'بے ثبوت',
    target: 'ہدف، حقیقت نہیں',
  },
  show: '{{name}} نقشے پر دکھائیں',
  openCoverage: '«نقشہ بندی» میں ناپیں',
  openPanel: 'متعلقہ پینل کھولیں',
  empty: 'دعووں کی فائل خالی ہے: فہرست کے لیے کچھ نہیں۔',
}
