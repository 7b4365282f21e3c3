package org.duibiao.intake;

/**
 * Files to upload, made of the seed.
 */
public final class SampleUploads {

	private SampleUploads() {
	}

	/**
	 * The seed with another name of a theme.
	 * @return a ZIP archive
	 */
	public static byte[] renamed() {
		return EditedPackage.ofSeed()
			.replace("themes.csv", "Investment and technical renovation", "Investment in hats")
			.archive();
	}

	/**
	 * The seed with a value that its token contradicts.
	 * @return a ZIP archive
	 */
	public static byte[] wrong() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"7.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1")
			.archive();
	}

}
