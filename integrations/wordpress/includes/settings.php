<?php
/**
 * The plugin's settings and their defaults.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;
use Entente\Cards;

/** Name of the option with all settings. */
const SETTINGS = 'entente';

/** The languages of a card, each with its own name for itself. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
	'nb' => 'Norsk bokmål',
	'ru' => 'Русский',
	'tg' => 'Тоҷикӣ',
	'fa' => 'فارسی',
);

/** Minutes for which a card counts as current. */
const DEFAULT_MINUTES = 60;

/**
 * Returns the settings.
 *
 * @return array{server: string, language: string, minutes: int} `server` is empty until somebody enters it; `language` is empty for the site's language.
 */
function settings(): array {
	$stored = get_option( SETTINGS );
	return ( is_array( $stored ) ? $stored : array() ) + array(
		'server'   => '',
		'language' => '',
		'minutes'  => DEFAULT_MINUTES,
	);
}

/** Returns the default language of cards: the one in the settings, otherwise the site's, otherwise English. */
function default_language(): string {
	$chosen = settings()['language'];
	return isset( LANGUAGES[ $chosen ] ) ? $chosen : CardOptions::language_of( get_locale() ) ?? 'en';
}

/**
 * Returns the settings to store. If a value is invalid, keeps the earlier one and says why.
 *
 * @param mixed $given The form's values.
 */
function valid_settings( $given ): array {
	$valid = settings();
	$given = is_array( $given ) ? $given : array();
	if ( isset( $given['server'] ) ) {
		$server = untrailingslashit( trim( (string) $given['server'] ) );
		if ( '' === $server || Cards::is_address( $server ) ) {
			$valid['server'] = $server;
		} else {
			add_settings_error(
				SETTINGS,
				'server',
				/* translators: %s: what was entered. */
				sprintf( __( '“%s” is not the address of a server. Enter an address like this: https://entente.example', 'entente' ), $server )
			);
		}
	}
	if ( isset( $given['language'] ) ) {
		$valid['language'] = isset( LANGUAGES[ (string) $given['language'] ] ) ? (string) $given['language'] : '';
	}
	if ( isset( $given['minutes'] ) ) {
		$minutes = (string) $given['minutes'];
		if ( preg_match( '/^\d{1,5}$/', $minutes ) && (int) $minutes >= 1 ) {
			$valid['minutes'] = (int) $minutes;
		} else {
			add_settings_error( SETTINGS, 'minutes', __( 'Enter the cache time as a number of minutes from 1 to 99999.', 'entente' ) );
		}
	}
	return $valid;
}
