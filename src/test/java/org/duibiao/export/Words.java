package org.duibiao.export;

/**
 * The labels of exported columns in a language.
 */
record Words(String province, String provinceCode, String indicator, String indicatorCode, String kind, String printed,
		String number, String qualifier, String unit, String periodStart, String periodEnd, String periodStatus,
		String ranks, String benchmarks, String source, String printedBy, String result, String target) {

	private static final Words CHINESE = new Words("省份", "省份代码", "指标", "指标代码", "类别", "原文", "数值", "限定词", "单位", "时期起",
			"时期止", "时期依据", "位次（自述）", "差距（自述）", "出处", "哪些省刊印", "结果", "目标");

	private static final Words ENGLISH = new Words("Province", "Province code", "Indicator", "Indicator code", "Kind",
			"Printed", "Number", "Qualifier", "Unit", "Period start", "Period end", "Period status",
			"Ranks (own account)", "Differences (own account)", "Source", "Printed by", "Result", "Target");

	static Words of(String language) {
		return language.equals("en") ? ENGLISH : CHINESE;
	}

	String kind(boolean target) {
		return target ? this.target : this.result;
	}

	String[] columns() {
		return new String[] { this.provinceCode, this.indicatorCode, this.printed, this.number, this.qualifier,
				this.unit, this.periodStart, this.periodEnd, this.periodStatus, this.kind, this.source };
	}

}
